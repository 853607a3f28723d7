import type { ReactNode } from 'react'
import { Paragraphs } from '@/components/ui/paragraphs'

export type TextSection = { title: string; text: string }

/** A page that explains: a heading, what matters most, then one question after another. */
export function TextPage({ title, lead, sections, children }: { title: string; lead: string; sections: TextSection[]; children?: ReactNode }): ReactNode {
  return (
    <div className="wrap page flow">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {children}
      <TextSections sections={sections} />
    </div>
  )
}

export function TextSections({ sections }: { sections: TextSection[] }): ReactNode {
  return sections.map(({ title, text }) => (
    <section key={title} className="text-section flow">
      <h2>{title}</h2>
      <Paragraphs text={text} />
    </section>
  ))
}
