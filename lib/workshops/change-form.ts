import { inEveryLanguage } from '@/lib/i18n/translator'
import { type Entries, fieldValues, questionField } from '@/lib/questionnaire/form-fields'
import type { Problem } from '@/lib/questionnaire/problem'
import type { QuestionnaireDefinition } from '@/lib/questionnaire/schema'
import { validate } from '@/lib/questionnaire/validate'
import { inEachLanguage } from '@/lib/vocabulary/language'
import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'
import type { SignUpId } from '@/lib/vocabulary/sign-ups'
import type { Command } from './command'
import type { SignUp } from './sign-up'
import { MAY_WAIT_FIELD, modeQuestion, partyQuestion, readPlaces } from './sign-up-form'
import { modesOf, type Workshop } from './workshop'

/** Which button was pressed. */
export const OWN_ACTION_FIELD = 'do'

/** What she can do behind her link. */
export type OwnCommand = Extract<Command, { do: 'accept' | 'decline' | 'cancel' | 'change' }>

/** What can be changed of a sign-up: in which mode, and how many come. */
export function changeForm(workshop: Pick<Workshop, 'title' | 'placesOnSite' | 'placesRemote'>): QuestionnaireDefinition {
  return {
    id: 'change',
    title: inEachLanguage(workshop.title),
    intro: inEachLanguage(workshop.title),
    pages: [{ id: 'places', title: inEveryLanguage((t) => t('workshops:own.change-heading')), questions: [...modeQuestion(modesOf(workshop)), partyQuestion()] }],
  }
}

/** The change form filled in with how it is. */
export function changeEntries({ mode, party }: Pick<SignUp, 'mode' | 'party'>): Entries {
  return [[questionField('mode'), mode], [questionField('party'), String(party)]]
}

/** What a pressed button asks for; `unknown` is no button of ours. */
export function readOwnCommand(id: SignUpId, workshop: Parameters<typeof changeForm>[0], entries: Entries): Outcome<OwnCommand, Problem[] | 'unknown'> {
  const [action = ''] = fieldValues(entries).get(OWN_ACTION_FIELD) ?? []
  if (action === 'accept' || action === 'decline' || action === 'cancel') return done({ do: action, id })
  if (action !== 'change') return refused('unknown')
  const validation = validate(changeForm(workshop), entries)
  if (!validation.ok) return refused(validation.problems)
  return done({ do: 'change', id, ...readPlaces(workshop, validation.answers), mayWait: entries.some(([name]) => name === MAY_WAIT_FIELD) })
}
