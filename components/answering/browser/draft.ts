import { FIELD } from '@/lib/questionnaire/form-fields'
import { forgetKept, keepLonger, readKept } from './kept-draft'
import { button, make, type Page } from './page'
import { forgetTab, readTab, writeTab } from './tab-draft'

/** A half-made answer: its id and version go with it, its language does not. */
export type Draft = { id: string; version: string; entries: [string, string][]; isSent: boolean }

const SENT = 'data-sent'

/** One draft per form, whatever the language of its address. */
function draftKey({ form }: Page): string {
  return `answers ${new URL(form.action).pathname.replace(/^\/[^/]+/, '')}`
}

/**
 * Keeps what is filled in for the life of the tab and, where she ticks the box, for fourteen days on this device.
 * Answers `leaving` when the draft is of another version: the form is then asked for in that version.
 */
export function keepDraft(page: Page): 'ready' | 'leaving' {
  const key = draftKey(page)
  const draft = draftOfTab(page, key)
  if (draft && take(page, draft) === 'leaving') return 'leaving'

  const box = document.querySelector<HTMLInputElement>('#keep input')
  let isTouched = false
  const save = () => {
    const now = draftOf(page)
    writeTab(key, now)
    if (box?.checked && !now.isSent) void keepLonger(key, now)
  }
  const touch = () => {
    isTouched = true
    save()
  }
  page.form.addEventListener('input', touch)
  page.form.addEventListener('change', touch)
  box?.addEventListener('change', () => { if (!box.checked) void forgetKept(key) })
  showBox(page, key)
  save()
  // On going back a browser puts in what it remembers of this very page, after us: the draft is newer.
  addEventListener('pageshow', ({ persisted }) => {
    const newest = persisted ? readTab(key) : draft
    if (newest && (persisted || !isTouched) && newest.version === value(page, FIELD.version)) take(page, newest)
  })

  // The device's draft comes when it comes: the form does not wait for it, and what is typed meanwhile wins.
  void readKept(key).then((kept) => {
    if (!kept) return
    if (box) box.checked = true
    if (!draft && !isTouched && !isGiven(page)) take(page, kept)
  })
  return 'ready'
}

/**
 * The tab's draft, unless the page knows better. What the server gave back filled in wins, except on
 * coming back to it later. An answer that was sent is there again on going back, but a fresh
 * visit begins a new one: it may be another person.
 */
function draftOfTab(page: Page, key: string): Draft | null {
  const draft = readTab(key)
  const isFreshVisit = visit() === 'navigate'
  if (isGiven(page) && (isFreshVisit || draft?.id !== value(page, FIELD.id))) return null
  if (draft?.isSent && isFreshVisit) {
    forgetTab(key)
    return null
  }
  return draft
}

function isGiven({ form }: Page): boolean {
  return form.hasAttribute('data-given')
}

function visit(): string {
  const [entry] = performance.getEntriesByType('navigation')
  return entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate'
}

/** What was sent stays marked as sent, also when it is changed afterwards: it is no half-made answer. */
function draftOf(page: Page): Draft {
  const entries = page.entries().map(([name, text]): [string, string] => [name, text])
  return { id: value(page, FIELD.id), version: value(page, FIELD.version), entries, isSent: wasSent(page) }
}

/** Whether what the form shows is stored already: she came back to it. */
export function wasSent({ form }: Page): boolean {
  return form.hasAttribute(SENT)
}

/** Once stored, nothing stays on the device; the tab remembers, so that going back and sending again is the same answer. */
export async function draftWasSent(page: Page): Promise<void> {
  const key = draftKey(page)
  page.form.setAttribute(SENT, '')
  writeTab(key, draftOf(page))
  const pause = new Promise<void>((resolve) => setTimeout(resolve, 500))
  await Promise.race([forgetKept(key), pause])
}

/** The way to a new form that does not bring the old one back. */
export function forgetOnOpeningNew(page: Page): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-open-new]')) forgetTab(draftKey(page))
  })
}

function showBox(page: Page, key: string): void {
  const place = document.getElementById('keep')
  if (!place) return
  place.hidden = false
  place.append(button(page.say('browser.clear'), () => {
    if (!confirm(page.say('browser.clear-sure'))) return
    forgetTab(key)
    void forgetKept(key).then(() => { location.assign(location.pathname) })
  }, 'as-link'))
}

function value({ form }: Page, name: string): string {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement ? field.value : ''
}

function take(page: Page, draft: Draft): 'ready' | 'leaving' {
  if (draft.version === value(page, FIELD.version)) {
    page.form.toggleAttribute(SENT, draft.isSent)
    restore(page, draft)
    return 'ready'
  }
  askInVersionOf(page, draft)
  return 'leaving'
}

/** A draft is finished in the version it was begun in: the server gives that version, filled in, as for a change of language. */
function askInVersionOf({ form }: Page, { id, version, entries }: Draft): void {
  const language = form.elements.namedItem(FIELD.language)
  const own = language instanceof HTMLInputElement ? language.value : ''
  const request = make('form')
  request.method = 'post'
  request.action = form.action
  for (const [name, text] of [[FIELD.id, id], [FIELD.version, version], [FIELD.language, own], [FIELD.switch, own], ...entries] as const) {
    const field = make('textarea')
    field.name = name
    field.value = text
    request.append(field)
  }
  request.hidden = true
  document.body.append(request)
  request.submit()
}

function restore(page: Page, { id, entries }: Draft): void {
  const own = page.form.elements.namedItem(FIELD.id)
  if (own instanceof HTMLInputElement) own.value = id
  for (const control of page.form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('[name^="q."]')) {
    const values = entries.filter(([name]) => name === control.name).map(([, text]) => text)
    if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) control.checked = values.includes(control.value)
    else control.value = values[0] ?? ''
  }
  page.form.dispatchEvent(new Event('answers-restored'))
  if (entries.some(([, text]) => text !== '')) page.announce(page.say('browser.restored'))
}
