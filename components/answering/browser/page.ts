import type { BrowserForm } from '../browser-data'
import type { Entries } from '@/lib/questionnaire/form-fields'
import type { Problem } from '@/lib/questionnaire/problem'

/** The form on the page with what came along for the script: everything the other files work on. */
export type Page = {
  /** All of the form's part of the page, summary and heading included. */
  root: HTMLElement
  form: HTMLFormElement
  rules: BrowserForm['rules']
  /** A text of the page's language with its placeholders filled. */
  say: (key: string, values?: Record<string, string | number>) => string
  /** The answers as they are now, without the fields that belong to the sending itself. */
  entries: () => Entries
  /** Tells a listener, politely, what is not seen. */
  announce: (words: string) => void
  /** The plain form again, with all that was filled in. */
  giveUp: () => void
  hasGivenUp: () => boolean
}

/** Marks what the script made, so that giving up can take it away. */
const MADE = 'data-made'

export function openPage(): Page {
  const root = element('#answering', HTMLElement)
  const form = element('#answer-form', HTMLFormElement)
  const { rules, texts } = readData()
  const live = make('p', { className: 'offscreen' })
  live.setAttribute('role', 'status')
  form.append(live)
  let isPlain = false
  return {
    root,
    form,
    rules,
    say: (key, values = {}) => fill(texts, key, values),
    entries: () => allEntries(form).filter(([name]) => name.startsWith('q.')),
    announce: (words) => { live.textContent = words },
    giveUp: () => {
      isPlain = true
      for (const node of root.querySelectorAll(`[${MADE}]`)) node.remove()
      for (const node of root.querySelectorAll('[hidden]')) node.removeAttribute('hidden')
      root.classList.remove('stepwise', 'later')
      // What only a script can do is not offered any more.
      document.getElementById('keep')?.remove()
    },
    hasGivenUp: () => isPlain,
  }
}

/** All fields as they would be posted. */
export function allEntries(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : []))
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

export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, { className = '', text = '' } = {}): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  made.setAttribute(MADE, '')
  if (className !== '') made.className = className
  if (text !== '') made.textContent = text
  return made
}

/** A button of our own: it never sends the form. */
export function button(text: string, does: () => void, className = 'button quiet'): HTMLButtonElement {
  const made = make('button', { className, text })
  made.type = 'button'
  made.addEventListener('click', does)
  return made
}

/** The id of the question around a control; `''` when it stands in none. */
export function questionAround(node: Element): string {
  return node.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? ''
}

function fill(texts: Record<string, string>, key: string, values: Record<string, string | number>): string {
  const text = texts[key] ?? texts[`${key}_${values['count'] === 1 ? 'one' : 'other'}`] ?? ''
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}

/** Guarantee: the block was written by the component beside which this script is built. */
function readData(): BrowserForm {
  return JSON.parse(element('#answering-data', HTMLScriptElement).textContent) as BrowserForm
}
