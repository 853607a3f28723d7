import type { ReactNode } from 'react'
import { formatNumber } from '@/lib/format/numbers'
import type { Translate } from '@/lib/i18n/translator'
import type { HostedWorkshop } from '@/lib/workshops/hosted'
import { timeOf } from '@/lib/workshops/moments'
import type { TelephoneSignUp, WriteToAll } from '@/lib/workshops/host-schema'
import { isActive } from '@/lib/workshops/sign-up'
import { modesOf } from '@/lib/workshops/workshop'
import { CallList } from './call-list'
import { hostRefusals } from './host-refusals'
import type { PressAction } from './press-form'
import { SignUpList } from './sign-up-list'
import { TelephoneSignUpForm } from './telephone-sign-up-form'
import { WriteToAllForm } from './write-to-all-form'

export type HostActions = {
  change: PressAction
  tell: PressAction
  /** The reason when it was refused. */
  signUp: (input: TelephoneSignUp) => Promise<string | null>
  /** To how many it went. */
  write: (input: WriteToAll) => Promise<number>
}

type Props = { hosted: HostedWorkshop; actions: HostActions; t: Translate }

/** One workshop for its hosts: what is to be done first, then who comes, then how to add and to write. */
export function HostedWorkshopPage({ hosted, actions, t }: Props): ReactNode {
  const { workshop, signUps, calls } = hosted
  const { slug, title, room } = workshop
  const refused = hostRefusals(t)
  return (
    <div className="flow wide-flow">
      <div className="tight">
        <p><a className="alone" href="/office/workshops">{t('office:hosting.back')}</a></p>
        <h1>{title.fi}</h1>
        <p>{timeOf(workshop, 'fi')}, {workshop.place.fi}</p>
        {workshop.cancelledAt !== null && <p className="state">{t('workshops:door.workshop-cancelled')}</p>}
      </div>
      <nav className="sorting" aria-label={title.fi}>
        <a href={`/fi/workshops/${slug}`}>{t('office:hosting.public-page')}</a>
        {workshop.cancelledAt === null && <a href={`/office/workshops/${slug}/edit`}>{t('office:hosting.edit')}</a>}
        <a href={`/office/workshops/${slug}/door`}>{t('office:hosting.door')}</a>
        <a href={`/office/workshops/${slug}/notes`}>{t('office:hosting.notes')}</a>
      </nav>
      <section aria-labelledby="places" className="flow">
        <h2 id="places">{t('office:hosting.places')}</h2>
        <dl className="facts">
          {modesOf(workshop).map((mode) => {
            const places = mode === 'on-site' ? workshop.placesOnSite : workshop.placesRemote
            return <div key={mode}><dt>{t(`workshops:mode.${mode}`)}</dt><dd>{t('office:hosting.taken', { taken: formatNumber(places - room.free[mode], 'fi'), places: formatNumber(places, 'fi') })}</dd></div>
          })}
          <div><dt>{t('office:hosting.waiting')}</dt><dd>{formatNumber(room.waiting, 'fi')}</dd></div>
        </dl>
      </section>
      {calls.length > 0 && <CallList calls={calls} slug={slug} act={actions.tell} t={t} refused={refused} />}
      <SignUpList workshop={workshop} signUps={signUps} act={actions.change} t={t} refused={refused} />
      <TelephoneSignUpForm slug={slug} modes={modesOf(workshop).map((mode) => ({ mode, label: t(`workshops:mode.${mode}`) }))} act={actions.signUp} words={telephoneWords(t)} refused={refused} />
      {signUps.some(isActive) && <WriteToAllForm slug={slug} act={actions.write} words={writeWords(t)} />}
    </div>
  )
}

function telephoneWords(t: Translate) {
  const word = (key: 'title' | 'name' | 'phone' | 'email' | 'contact-note' | 'party' | 'mode' | 'needs' | 'may-wait' | 'send' | 'added') => t(`office:hosting.telephone.${key}`)
  return {
    title: word('title'), name: word('name'), phone: word('phone'), email: word('email'), contactNote: word('contact-note'), party: word('party'), mode: word('mode'), needs: word('needs'), mayWait: word('may-wait'), send: word('send'), added: word('added'),
    problems: {
      'name-missing': t('office:hosting.telephone.problem.name-missing'),
      'phone-wrong': t('office:hosting.telephone.problem.phone-wrong'),
      'email-wrong': t('office:hosting.telephone.problem.email-wrong'),
      'contact-missing': t('office:hosting.telephone.problem.contact-missing'),
      party: t('office:hosting.telephone.problem.party'),
    },
  }
}

function writeWords(t: Translate) {
  const word = (key: 'title' | 'text' | 'field' | 'confirm' | 'confirm-missing' | 'text-missing' | 'button') => t(`office:hosting.write.${key}`)
  return {
    title: word('title'), text: word('text'), field: word('field'), confirm: word('confirm'), confirmMissing: word('confirm-missing'), textMissing: word('text-missing'), button: word('button'),
    sentOne: t('office:hosting.write.sent', { count: 1 }),
    sentOther: t('office:hosting.write.sent', { count: 2, skipInterpolation: true }),
  }
}
