import type { ReactNode } from 'react'

/** A text whose first `short` is marked with what it stands for. */
export function Abbreviated({ text, short, long }: { text: string; short: string; long: string }): ReactNode {
  const at = text.toLowerCase().search(new RegExp(`\\b${short}\\b`))
  if (at === -1) return text
  return <>{text.slice(0, at)}<abbr title={long}>{text.slice(at, at + short.length)}</abbr>{text.slice(at + short.length)}</>
}
