import type { BrowserForm } from '../browser-data'
import { type Entries, FIELD } from '@/lib/questionnaire/form-fields'
import type { Problem } from '@/lib/questionnaire/problem'

/** The form on the page with what came along for the script: everything the other files work on. */
export type Page = {
  form: HTMLFormElement
  rules: BrowserForm['rules']
  /** A text of the page's language with its placeholders filled. */
  say: (key: string, values?: Record<string, string | number>) => string
  /** What is filled in now, without the fields that belong to the sending itself. */
  entries: () => Entries
  /** Tells a listener, politely, what is not seen. */
  announce: (words: string) => void
}

const OWN_FIELDS: string[] = [FIELD.id, FIELD.version, FIELD.language, FIELD.switch]

export function openPage(): Page {
  const form = element('#answer-form', HTMLFormElement)
  const { rules, texts } = readData()
  const live = document.createElement('p')
  live.className = 'offscreen'
  live.setAttribute('role', 'status')
  form.append(live)
  return {
    form,
    rules,
    say: (key, values = {}) => fill(texts, key, values),
    entries: () => allEntries(form).filter(([name]) => name.startsWith('q.')),
    announce: (words) => { live.textContent = words },
  }
}

/** All fields as they would be posted. */
export function allEntries(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : []))
}

export function isOwnField(name: string): boolean {
  return OWN_FIELDS.includes(name)
}

/** A problem in words: its row's label is taken from the page. */
export function inWords({ form, say }: Page, { field, code, params }: Problem): string {
  const row = form.querySelector(`fieldset.row[data-field="${CSS.escape(field)}"] > legend`)?.textContent ?? ''
  return say(`error.${code}`, { ...params, row })
}

export function element<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`)
  return found
}

/** A button of our own: it never sends the form. */
export function button(label: string, does: () => void, className = 'button quiet'): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = className
  made.textContent = label
  made.addEventListener('click', does)
  return made
}

function fill(texts: Record<string, string>, key: string, values: Record<string, string | number>): string {
  const text = texts[key] ?? texts[`${key}_${values['count'] === 1 ? 'one' : 'other'}`] ?? ''
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}

/** Guarantee: the block was written by the component beside which this script is built. */
function readData(): BrowserForm {
  return JSON.parse(element('#answering-data', HTMLScriptElement).textContent) as BrowserForm
}
