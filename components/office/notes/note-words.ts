import type { Translate } from '@/lib/i18n/translator'
import { NOTE_LANGUAGES, type NoteLanguage } from '@/lib/workshops/note'

/** The words of the notes, ready for the browser. */
export type NoteWords = {
  new: string; written: string; none: string; table: string; firstTable: string; heading: string; languageLabel: string; text: string; noNames: string
  add: string; save: string; cancel: string; saved: string; edit: string; delete: string; reallyDelete: string; keep: string
  language: Record<NoteLanguage, string>
  problem: Record<string, string>
}

export function noteWords(t: Translate): NoteWords {
  return {
    new: t('office:notes.new'), written: t('office:notes.written'), none: t('office:notes.none'), table: t('office:notes.table'), firstTable: t('office:notes.first-table'), heading: t('office:notes.heading'),
    languageLabel: t('office:notes.language-label'), text: t('office:notes.text'), noNames: t('office:notes.no-names'),
    add: t('office:notes.add'), save: t('office:notes.save'), cancel: t('office:notes.cancel'), saved: t('office:notes.saved'), edit: t('office:notes.edit'), delete: t('office:notes.delete'),
    reallyDelete: t('office:notes.really-delete'), keep: t('office:notes.keep'),
    language: languageNames(t),
    problem: {
      'tableName.missing': t('office:notes.problem.table-missing'), 'tableName.too-long': t('office:notes.problem.table-too-long'),
      'text.missing': t('office:notes.problem.text-missing'), 'text.too-long': t('office:notes.problem.text-too-long'), 'unknown-heading': t('office:notes.problem.unknown-heading'),
    },
  }
}

export function languageNames(t: Translate): Record<NoteLanguage, string> {
  const names = NOTE_LANGUAGES.map((language) => [language, t(`office:notes.language.${language}`)] as const)
  return Object.fromEntries(names) as Record<NoteLanguage, string>
}
