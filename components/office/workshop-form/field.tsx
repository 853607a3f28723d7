'use client'

import { createContext, type ReactNode, useContext } from 'react'
import { type FieldErrors, type FieldPath, get, useFormContext } from 'react-hook-form'
import { htmlLanguage, type Language } from '@/lib/vocabulary/language'
import type { WorkshopEntry } from '@/lib/workshops/schema'
import type { Choices, FormWords } from './form-words'

type Known = { words: FormWords; choices: Choices }

export const FormWordsContext = createContext<Known | null>(null)

export function useKnown(): Known {
  const known = useContext(FormWordsContext)
  if (!known) throw new Error('a field outside its form')
  return known
}

export type FieldPathOfEntry = FieldPath<WorkshopEntry>

/** What is wrong with a field, in words; `null` while nothing is. */
export function useProblem(name: FieldPathOfEntry): string | null {
  const { words } = useKnown()
  const { formState: { errors } } = useFormContext<WorkshopEntry>()
  return problemAt(errors, name, words)
}

/** The same of any field; what is in words already stays as it is. */
export function problemAt(errors: FieldErrors<WorkshopEntry>, name: string, words: FormWords): string | null {
  const problem: unknown = get(errors, name)
  if (typeof problem !== 'object' || problem === null || !('message' in problem) || typeof problem.message !== 'string') return null
  return words.problem[problem.message] ?? problem.message
}

type FieldProps = { name: FieldPathOfEntry; label?: string; hint?: string | undefined; isOptional?: boolean; language?: Language; /** Several lines. */ rows?: number } & ({ type?: 'text' | 'date' | 'time' | 'url'; isNumber?: boolean; options?: never } | { type?: never; isNumber?: never; options: { id: string; label: string }[] })

/** A field under its name, with what helps and what is wrong always in sight. */
export function Field({ name, label, hint, isOptional = false, language, rows, type = 'text', isNumber = false, options }: FieldProps): ReactNode {
  const { words } = useKnown()
  const { register } = useFormContext<WorkshopEntry>()
  const problem = useProblem(name)
  const described = [hint !== undefined && `${name}-hint`, problem !== null && `${name}-problem`].filter((id) => id !== false).join(' ')
  const props = { id: name, 'aria-invalid': problem !== null, 'aria-describedby': described === '' ? undefined : described, ...(language && { lang: htmlLanguage(language) }), ...register(name) }
  return (
    <div className={problem === null ? 'field' : 'field problem'}>
      <label htmlFor={name}>{label ?? words.field[name]}{isOptional && <span className="optional"> {words.optional}</span>}</label>
      {hint !== undefined && <p className="small" id={`${name}-hint`}>{hint}</p>}
      {problem !== null && <p className="say" id={`${name}-problem`}>{problem}</p>}
      {options ? (
        <select {...props}><option value="">{words.none}</option>{options.map(({ id, label: option }) => <option key={id} value={id}>{option}</option>)}</select>
      ) : rows !== undefined ? <textarea rows={rows} {...props} /> : <input type={type} {...(isNumber && { inputMode: 'numeric' as const })} {...props} />}
    </div>
  )
}

type ChoicesProps = { name: 'languages' | 'accessibilityFeatures' | 'audience'; kind: 'checkbox' | 'radio'; hint?: string | undefined }

/** Boxes or buttons that belong together. */
export function ChoiceField({ name, kind, hint }: ChoicesProps): ReactNode {
  const { words, choices } = useKnown()
  const { register } = useFormContext<WorkshopEntry>()
  const problem = useProblem(name)
  return (
    <fieldset className={problem === null ? 'field' : 'field problem'} id={name} tabIndex={-1} aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend>{words.field[name]}</legend>
      {hint !== undefined && <p className="small" id={`${name}-hint`}>{hint}</p>}
      {problem !== null && <p className="say">{problem}</p>}
      {choices[name].map(({ id, label }) => <label className="choice" key={id}><input type={kind} value={id} {...register(name)} /><span>{label}</span></label>)}
    </fieldset>
  )
}

/** A text in Finnish and plain Finnish, and folded away in the other languages. */
export function WrittenField({ name, rows, hint, isOptional = false }: { name: 'title' | 'description' | 'place' | 'languageNote' | 'accessibilityNote'; rows?: number; hint?: string | undefined; isOptional?: boolean }): ReactNode {
  const { words } = useKnown()
  const isWrong = [useProblem(`${name}.sv`), useProblem(`${name}.en`)].some((problem) => problem !== null)
  const inLanguage = (language: Language) => <Field key={language} name={`${name}.${language}`} label={words.in[language]} language={language} {...(rows === undefined ? {} : { rows })} />
  return (
    <fieldset className="field texts">
      <legend>{words.field[name]}{isOptional && <span className="optional"> {words.optional}</span>}</legend>
      {hint !== undefined && <p className="small">{hint}</p>}
      {(['fi', 'fi-selko'] as const).map(inLanguage)}
      <details open={isWrong || undefined}>
        <summary>{words['other-languages']}</summary>
        {(['sv', 'en'] as const).map(inLanguage)}
      </details>
    </fieldset>
  )
}
