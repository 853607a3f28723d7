import type { ReactNode } from 'react'

/** A text that says in brackets what `short` stands for, after the first word that has it. */
export function Abbreviated({ text, short, long }: { text: string; short: string; long: string }): ReactNode {
  const [found] = new RegExp(`(?<![\\p{L}-])${short}(?![\\p{L}])[\\p{L}-]*`, 'iu').exec(text) ?? []
  return found === undefined ? text : text.replace(found, `${found} (${short} = ${long})`)
}
