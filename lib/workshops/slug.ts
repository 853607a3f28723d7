const LONGEST = 60

/** The name of a workshop in addresses, made from its Finnish title: `workshop-…`; the `attempt` after the first gets a number. */
export function slugOf(title: string, attempt: number): string {
  const words = title.normalize('NFD').toLowerCase().replaceAll(/\p{M}/gu, '').split(/[^a-z0-9]+/).filter((word) => word !== '')
  const cut = words.join('-').slice(0, LONGEST).replace(/-$/, '')
  return ['workshop', ...(cut === '' ? [] : [cut]), ...(attempt === 1 ? [] : [String(attempt)])].join('-')
}
