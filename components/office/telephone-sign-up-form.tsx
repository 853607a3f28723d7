'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import type { Mode } from '@/lib/vocabulary/sign-ups'
import { TelephoneSignUp } from '@/lib/workshops/host-schema'
import { OfficeField } from './office-field'

type Input = z.input<typeof TelephoneSignUp>
type Words = Record<'title' | 'name' | 'phone' | 'email' | 'contactNote' | 'party' | 'mode' | 'needs' | 'mayWait' | 'send' | 'added', string> & { problems: Record<string, string> }
type Props = { slug: string; modes: { mode: Mode; label: string }[]; act: (input: TelephoneSignUp) => Promise<string | null>; words: Words; refused: Record<string, string> }

/** A sign-up written down while somebody is on the telephone. What was typed stays until it is kept. */
export function TelephoneSignUpForm({ slug, modes, act, words, refused }: Props) {
  const blank = (): Input => ({ slug, submissionId: crypto.randomUUID(), name: '', phone: '', email: '', mode: modes[0]?.mode ?? 'on-site', party: 1, needs: '', mayWait: false })
  const { register, handleSubmit, formState: { errors, isSubmitting }, reset, setValue } = useForm<Input, unknown, TelephoneSignUp>({ resolver: zodResolver(TelephoneSignUp), defaultValues: blank() })
  const [outcome, setOutcome] = useState<{ isAdded: boolean; text: string } | null>(null)
  const send = handleSubmit(async (input) => {
    const reason = await act(input)
    setOutcome(reason === null ? { isAdded: true, text: words.added } : { isAdded: false, text: refused[reason] ?? refused['other'] ?? reason })
    if (reason === null) reset(blank())
    // After a refusal the form may be sent again with something else in it.
    else setValue('submissionId', crypto.randomUUID())
  })
  const problem = (found: { message?: string | undefined } | undefined, otherwise: string) => found && (words.problems[found.message ?? ''] ?? otherwise)
  return (
    <form className="flow confirm" onSubmit={(event) => void send(event)} noValidate aria-labelledby="telephone-title">
      <h2 id="telephone-title">{words.title}</h2>
      {outcome !== null && <p className={outcome.isAdded ? 'note' : 'say'} role={outcome.isAdded ? 'status' : 'alert'}>{outcome.text}</p>}
      <OfficeField id="telephone-name" label={words.name} problem={problem(errors.name, words.problems['name-missing'] ?? '')}><input id="telephone-name" autoComplete="off" {...register('name')} /></OfficeField>
      <OfficeField id="telephone-phone" label={words.phone} note={words.contactNote} problem={problem(errors.phone, words.problems['phone-wrong'] ?? '')}><input id="telephone-phone" type="tel" autoComplete="off" {...register('phone')} /></OfficeField>
      <OfficeField id="telephone-email" label={words.email} problem={problem(errors.email, words.problems['email-wrong'] ?? '')}><input id="telephone-email" type="email" autoComplete="off" {...register('email')} /></OfficeField>
      {modes.length > 1 && <OfficeField id="telephone-mode" label={words.mode}><select id="telephone-mode" {...register('mode')}>{modes.map(({ mode, label }) => <option key={mode} value={mode}>{label}</option>)}</select></OfficeField>}
      <OfficeField id="telephone-party" label={words.party} problem={problem(errors.party, words.problems['party'] ?? '')}><input id="telephone-party" type="number" min={1} max={5} {...register('party')} /></OfficeField>
      <OfficeField id="telephone-needs" label={words.needs}><textarea id="telephone-needs" rows={2} {...register('needs')} /></OfficeField>
      <label className="choice"><input type="checkbox" {...register('mayWait')} /><span>{words.mayWait}</span></label>
      <p><button type="submit" className="button" disabled={isSubmitting}>{words.send}</button></p>
    </form>
  )
}
