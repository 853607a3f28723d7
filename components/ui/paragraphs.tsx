import { Fragment, type ReactNode } from 'react'

const ADDRESS = /([\w.-]+@[\w-]+(?:\.[\w-]+)+|www\.[\w-]+(?:\.[\w-]+)+)/

/** A text of one or more lines, each a paragraph; e-mail and web addresses in it can be followed. */
export function Paragraphs({ text }: { text: string }): ReactNode {
  return text.split('\n').map((line) => <p key={line}>{linked(line)}</p>)
}

/** Splitting by a pattern with one group puts what matched at the odd places. */
function linked(line: string): ReactNode[] {
  return line.split(ADDRESS).map((piece, index) => (
    <Fragment key={`${String(index)}:${piece}`}>{index % 2 === 1 ? <a href={piece.includes('@') ? `mailto:${piece}` : `https://${piece}`}>{piece}</a> : piece}</Fragment>
  ))
}
