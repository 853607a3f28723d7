import { htmlLanguage, type Language } from '@/lib/vocabulary/language'

/** A letter to one person, in words that are ready to be read. What people typed may stand anywhere in it. */
export type Letter = {
  language: Language
  subject: string
  paragraphs: string[]
  /** What is looked up again later: when, where, how many. */
  facts?: { label: string; value: string }[]
  /** The one thing to do; `href` is a whole address of this service. */
  action?: { label: string; href: string }
  closing: string[]
  /** An entry for the reader's calendar, as iCalendar text whose METHOD is the same. */
  calendar?: { method: 'PUBLISH' | 'CANCEL'; content: string }
}

type Part = { paragraph: string } | { facts: NonNullable<Letter['facts']> } | { action: NonNullable<Letter['action']> }

/** The one order of a letter, for both of its forms. */
function partsOf({ paragraphs, facts = [], action, closing }: Letter): Part[] {
  return [
    ...paragraphs.map((paragraph) => ({ paragraph })),
    ...(facts.length > 0 ? [{ facts }] : []),
    ...(action ? [{ action }] : []),
    ...closing.map((paragraph) => ({ paragraph })),
  ]
}

/**
 * The letter without markup. A paragraph is one line, however long: the reader's programme breaks it to its own width, and
 * a break of ours would cut addresses and leave ragged lines on a phone.
 */
export function letterAsText(letter: Letter): string {
  return `${partsOf(letter).map(partAsText).join('\n\n')}\n`
}

function partAsText(part: Part): string {
  if ('facts' in part) return part.facts.map(({ label, value }) => `${label}: ${value}`).join('\n')
  if ('action' in part) return `${part.action.label}:\n${part.action.href}`
  return part.paragraph
}

/** The letter as a document of its own. It names no colours, so that the reader's programme chooses them, light or dark. */
export function letterAsHtml(letter: Letter): string {
  return `<!doctype html>
<html lang="${htmlLanguage(letter.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(letter.subject)}</title>
</head>
<body style="max-width:36em;font-family:sans-serif;line-height:1.5">
${partsOf(letter).map(partAsHtml).join('\n')}
</body>
</html>
`
}

function partAsHtml(part: Part): string {
  if ('facts' in part) return `<dl>\n${part.facts.map(factAsHtml).join('\n')}\n</dl>`
  if ('action' in part) return `<p><a href="${escaped(part.action.href)}">${escaped(part.action.label)}</a></p>`
  // Line breaks that a person typed stay.
  return `<p style="white-space:pre-line">${escaped(part.paragraph)}</p>`
}

function factAsHtml({ label, value }: { label: string; value: string }): string {
  return `<dt><strong>${escaped(label)}</strong></dt><dd style="margin:0 0 .5em">${escaped(value)}</dd>`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
