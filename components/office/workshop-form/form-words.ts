/** The words of the form as `messages` has them; those that have a place to fill in still have it. */
export type FormWords = {
  optional: string
  none: string
  'other-languages': string
  in: Record<'fi' | 'fi-selko' | 'sv' | 'en', string>
  section: Record<'subject' | 'where' | 'places' | 'sign-up' | 'access' | 'more', string>
  field: Record<string, string>
  hint: Record<string, string>
  problems: string
  problem: Record<string, string>
  'save-new': string
  save: string
  'saved-new': string
  saved: string
  failed: string
  collision: Record<'title' | 'text' | 'field' | 'theirs' | 'hers' | 'now' | 'taken' | 'disputed' | 'empty', string>
}

export type Choice = { id: string; label: string }

/** What can be chosen, for each field that is not written. */
export type Choices = Record<'processStep' | 'guideline' | 'municipality' | 'audience' | 'languages' | 'accessibilityFeatures', Choice[]>

/** What a field is called, that of a text in one language with its language. */
export function labelOf(words: FormWords, field: string): string {
  const [name = '', language] = field.split('.')
  const label = words.field[name] ?? name
  return language === undefined ? label : `${label}, ${(Object.entries(words.in).find(([each]) => each === language)?.[1] ?? language).toLowerCase()}`
}
