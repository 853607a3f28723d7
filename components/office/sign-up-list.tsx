import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n/translator'
import type { HostedSignUp } from '@/lib/workshops/hosted'
import { momentInWords } from '@/lib/workshops/moments'
import { isActive, MOST_IN_PARTY } from '@/lib/workshops/sign-up'
import type { ListedWorkshop } from '@/lib/workshops/status'
import { modesOf } from '@/lib/workshops/workshop'
import { type PressAction, PressForm } from './press-form'

type Props = { workshop: ListedWorkshop; signUps: HostedSignUp[]; act: PressAction; t: Translate; refused: Record<string, string> }

/** Everyone who signed up, in that order, with what the host can do for those who call. */
export function SignUpList({ workshop, signUps, act, t, refused }: Props): ReactNode {
  return (
    <section className="flow" aria-labelledby="people">
      <h2 id="people">{t('office:hosting.people')}</h2>
      {signUps.length === 0 ? <p>{t('office:hosting.nobody')}</p> : (
        <ol className="list people">
          {signUps.map((signUp) => (
            <li key={signUp.id}>
              <Person signUp={signUp} t={t} />
              <div>
                <p>{stateInWords(signUp, t)}</p>
                <p className="small">{t('workshops:own.people', { count: signUp.party })}, {t(`workshops:mode.${signUp.mode}`)}</p>
                {signUp.needs !== null && <p>{t('office:hosting.needs')}: {signUp.needs}</p>}
              </div>
              {isActive(signUp) && <Actions signUp={signUp} workshop={workshop} act={act} t={t} refused={refused} />}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Person({ signUp: { number, name, email, phone, suspect, undelivered }, t }: { signUp: HostedSignUp; t: Translate }): ReactNode {
  return (
    <div>
      <p><strong>{number}. {name}</strong></p>
      {email !== null && <p className="small"><a href={`mailto:${email}`}>{email}</a></p>}
      {phone !== null && <p className="small"><a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a></p>}
      {suspect && <p className="small">{t('office:hosting.suspect')}</p>}
      {undelivered !== null && <p className="say">{t('office:hosting.undelivered', { problem: undelivered })}</p>}
    </div>
  )
}

function stateInWords({ state, position, offerEndsAt }: HostedSignUp, t: Translate): string {
  return t(`office:hosting.state-of.${state}`, { position: position ?? '', until: offerEndsAt === null ? '' : momentInWords(offerEndsAt, 'fi') })
}

type ActionProps = Omit<Props, 'signUps'> & { signUp: HostedSignUp }

function Actions({ signUp, workshop, act, t, refused }: ActionProps): ReactNode {
  const { id, name, state } = signUp
  const fields = { slug: workshop.slug, id }
  return (
    <details>
      <summary aria-label={t('office:hosting.change-of', { name })}>{t('office:hosting.change')}</summary>
      {state === 'offered' && (
        <PressForm act={act} fields={fields} refused={refused}>
          <button className="button quiet" type="submit" name="do" value="accept">{t('office:hosting.accept')}</button>
          <button className="button quiet" type="submit" name="do" value="decline">{t('office:hosting.decline')}</button>
        </PressForm>
      )}
      <PressForm act={act} fields={fields} refused={refused}>
        <ModeAndParty signUp={signUp} workshop={workshop} t={t} />
        <button className="button quiet" type="submit" name="do" value="change">{t('office:hosting.save')}</button>
      </PressForm>
      {state !== 'offered' && (
        <PressForm act={act} fields={fields} refused={refused}>
          <button className="button quiet" type="submit" name="do" value="cancel">{t('office:hosting.cancel')}</button>
        </PressForm>
      )}
    </details>
  )
}

function ModeAndParty({ signUp: { id, mode, party }, workshop, t }: Pick<ActionProps, 'signUp' | 'workshop' | 't'>): ReactNode {
  const modes = modesOf(workshop)
  return (
    <>
      {modes.length > 1 ? (
        <p>
          <label htmlFor={`mode-${id}`}>{t('office:hosting.mode')}</label>
          <select id={`mode-${id}`} name="mode" defaultValue={mode}>{modes.map((each) => <option key={each} value={each}>{t(`workshops:mode.${each}`)}</option>)}</select>
        </p>
      ) : <input type="hidden" name="mode" value={mode} />}
      <p>
        <label htmlFor={`party-${id}`}>{t('office:hosting.party')}</label>
        <input id={`party-${id}`} name="party" type="number" min={1} max={MOST_IN_PARTY} defaultValue={party} />
      </p>
      {workshop.waitingListLimit > 0 && modes.length > 1 && <label className="choice"><input type="checkbox" name="mayWait" value="1" /><span>{t('office:hosting.may-wait')}</span></label>}
    </>
  )
}
