'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { type FieldErrors, FormProvider, useForm } from 'react-hook-form'
import type { Outcome } from '@/lib/vocabulary/outcome'
import type { ChangeRefusal } from '@/lib/workshops/change-refusal'
import { collide, fieldsOf } from '@/lib/workshops/entry-changes'
import { type WorkshopEntry, WorkshopForm as Schema, type WrittenWorkshop } from '@/lib/workshops/schema'
import { EMPTY_ENTRY } from '@/lib/workshops/workshop-entry'
import { type Clash, CollisionTable } from './collision-table'
import { FormWordsContext, problemAt } from './field'
import { type Choices, type FormWords, labelOf } from './form-words'
import { Sections } from './sections'

export type Save = (input: { slug: string | null; version: number; workshop: WorkshopEntry }) => Promise<Outcome<{ slug: string; version: number }, ChangeRefusal>>

type Props = { slug: string | null; version: number; entry: WorkshopEntry; words: FormWords & { settled: Record<'cancelled' | 'over', string> }; choices: Choices; save: Save; /** It has been added just now. */ isAdded?: boolean }

/** What the form says above itself: what was done, or why nothing was. */
type Said = { kind: 'done' | 'not-done'; text: string } | { kind: 'clash'; clash: Clash } | null

/** Makes a workshop or changes one. Whatever happens, what was typed stays. */
export function WorkshopForm({ slug, version, entry, words, choices, save, isAdded = false }: Props): ReactNode {
  const form = useForm<WorkshopEntry, unknown, WrittenWorkshop>({ resolver: zodResolver(Schema), defaultValues: entry, shouldFocusError: false })
  const [opened, setOpened] = useState({ version, entry })
  const [said, setSaid] = useState<Said>(isAdded ? { kind: 'done', text: words['saved-new'] } : null)
  const [attempts, setAttempts] = useState(0)
  const top = useRef<HTMLDivElement>(null)
  const router = useRouter()
  const known = useMemo(() => ({ words, choices }), [words, choices])
  // The answer stands at the top of a long form.
  useEffect(() => { if (attempts > 0) top.current?.focus() }, [attempts])

  const refuse = (refusal: ChangeRefusal, hers: WorkshopEntry): Said => {
    switch (refusal.kind) {
      case 'changed-meanwhile': {
        const { entry: merged, ...fields } = collide({ base: opened.entry, hers, theirs: refusal.theirs })
        form.reset(merged)
        setOpened({ version: refusal.version, entry: refusal.theirs })
        return { kind: 'clash', clash: { hers, theirs: refusal.theirs, ...fields } }
      }
      case 'below-taken':
        for (const { field, places } of refusal.taken) form.setError(field, { message: (words.problem['below-taken'] ?? '').replace('{places}', String(places)) })
        return null
      case 'in-the-past':
        form.setError('day', { message: 'in-the-past' })
        return null
      case 'over': return { kind: 'not-done', text: words.settled.over }
      case 'workshop-cancelled': return { kind: 'not-done', text: words.settled.cancelled }
    }
  }

  const send = form.handleSubmit(async () => {
    const typed = structuredClone(form.getValues())
    const outcome = await save({ slug, version: opened.version, workshop: typed }).catch(() => null)
    if (outcome?.ok === true && slug === null) {
      router.push(`/office/workshops/${outcome.value.slug}/edit?said=added`)
      return
    }
    if (outcome?.ok === true) setOpened({ version: outcome.value.version, entry: typed })
    setSaid(outcome === null ? { kind: 'not-done', text: words.failed } : outcome.ok ? { kind: 'done', text: words.saved } : refuse(outcome.reason, typed))
    setAttempts((before) => before + 1)
  }, () => {
    setSaid(null)
    setAttempts((before) => before + 1)
  })

  return (
    <FormWordsContext value={known}>
      <FormProvider {...form}>
        <form className="flow workshop-form" noValidate onSubmit={(event) => void send(event)}>
          <div ref={top} tabIndex={-1} className="answer flow">
            <Answer said={said} errors={form.formState.errors} words={words} choices={choices} />
          </div>
          <Sections />
          <p><button type="submit" className="button" disabled={form.formState.isSubmitting}>{slug === null ? words['save-new'] : words.save}</button></p>
        </form>
      </FormProvider>
    </FormWordsContext>
  )
}

function Answer({ said, errors, words, choices }: { said: Said; errors: FieldErrors<WorkshopEntry>; words: FormWords; choices: Choices }): ReactNode {
  const wrong = fieldsOf(EMPTY_ENTRY).flatMap((field) => {
    const text = problemAt(errors, field, words)
    return text === null ? [] : [{ field, text }]
  })
  return (
    <>
      {said?.kind === 'done' && <p className="note" role="status">{said.text}</p>}
      {said?.kind === 'not-done' && <p className="say" role="alert">{said.text}</p>}
      {said?.kind === 'clash' && <section className="summary flow" role="alert"><h2>{words.collision.title}</h2><CollisionTable clash={said.clash} words={words} choices={choices} /></section>}
      {wrong.length > 0 && (
        <section className="summary" role="alert">
          <h2>{words.problems}</h2>
          <ol>{wrong.map(({ field, text }) => <li key={field}><a href={`#${field}`}>{labelOf(words, field)}: {text}</a></li>)}</ol>
        </section>
      )}
    </>
  )
}
