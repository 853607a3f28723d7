import type { WorkshopEntry } from './schema'

/** A field of the form by its path, as `title.fi` or `day`. */
export type FieldName = string

type Leaf = string | readonly string[]

/** The fields in which two states of the form differ, in the order of the form. */
export function changedFields(before: WorkshopEntry, after: WorkshopEntry): FieldName[] {
  const then = leavesOf(before)
  return [...leavesOf(after)].filter(([field, value]) => !isSame(then.get(field) ?? '', value)).map(([field]) => field)
}

/** All fields, in the order of the form. */
export function fieldsOf(entry: WorkshopEntry): FieldName[] {
  return [...leavesOf(entry).keys()]
}

/** What stands in a field. */
export function valueOf(entry: WorkshopEntry, field: FieldName): Leaf {
  return leavesOf(entry).get(field) ?? ''
}

type Collision = { entry: WorkshopEntry; /** Changed by the other alone. */ taken: FieldName[]; /** Changed by both, not alike. */ disputed: FieldName[] }

/**
 * Two hosts changed what both had opened as `base`. What only the other one changed is taken over, so that saving later
 * undoes none of it; where both did, hers stays in the form and she decides.
 */
export function collide({ base, hers, theirs }: Record<'base' | 'hers' | 'theirs', WorkshopEntry>): Collision {
  const byHer = new Set(changedFields(base, hers))
  const byThem = changedFields(base, theirs)
  const apart = new Set(changedFields(hers, theirs))
  const taken = byThem.filter((field) => !byHer.has(field))
  return {
    entry: fromLeaves(new Map([...leavesOf(hers)].map(([field, value]) => [field, taken.includes(field) ? valueOf(theirs, field) : value]))),
    taken,
    disputed: byThem.filter((field) => byHer.has(field) && apart.has(field)),
  }
}

function leavesOf(entry: WorkshopEntry): Map<FieldName, Leaf> {
  return new Map(Object.entries(entry).flatMap(([name, value]: [string, Leaf | Record<string, string>]) => (
    typeof value === 'string' || isList(value) ? [[name, value] as const] : Object.entries(value).map(([language, text]) => [`${name}.${language}`, text] as const)
  )))
}

/** The form whose fields these are. Guarantee: they are the leaves of whole forms, so none is missing. */
function fromLeaves(leaves: Map<FieldName, Leaf>): WorkshopEntry {
  const entry: Record<string, Leaf | Record<string, Leaf>> = {}
  for (const [field, value] of leaves) {
    const [name = '', language] = field.split('.')
    const texts = entry[name]
    entry[name] = language === undefined ? value : { ...(typeof texts === 'object' && !isList(texts) ? texts : {}), [language]: value }
  }
  return entry as WorkshopEntry
}

/** Of boxes it counts which are ticked, not in which order. */
function isSame(one: Leaf, other: Leaf): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other
  return one.length === other.length && [...one].sort().join() === [...other].sort().join()
}

function isList(value: Leaf | Record<string, Leaf>): value is readonly string[] {
  return Array.isArray(value)
}
