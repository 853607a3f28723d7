import enAnswering from '@/messages/en/answering.json'
import enCoDevelopers from '@/messages/en/co-developers.json'
import enFailure from '@/messages/en/failure.json'
import enInterface from '@/messages/en/interface.json'
import enOffice from '@/messages/en/office.json'
import enPages from '@/messages/en/pages.json'
import enResults from '@/messages/en/results.json'
import enRound from '@/messages/en/round.json'
import enWorkshops from '@/messages/en/workshops.json'
import selkoAnswering from '@/messages/fi-selko/answering.json'
import selkoCoDevelopers from '@/messages/fi-selko/co-developers.json'
import selkoFailure from '@/messages/fi-selko/failure.json'
import selkoInterface from '@/messages/fi-selko/interface.json'
import selkoOffice from '@/messages/fi-selko/office.json'
import selkoPages from '@/messages/fi-selko/pages.json'
import selkoResults from '@/messages/fi-selko/results.json'
import selkoRound from '@/messages/fi-selko/round.json'
import selkoWorkshops from '@/messages/fi-selko/workshops.json'
import fiAnswering from '@/messages/fi/answering.json'
import fiCoDevelopers from '@/messages/fi/co-developers.json'
import fiFailure from '@/messages/fi/failure.json'
import fiInterface from '@/messages/fi/interface.json'
import fiOffice from '@/messages/fi/office.json'
import fiPages from '@/messages/fi/pages.json'
import fiResults from '@/messages/fi/results.json'
import fiRound from '@/messages/fi/round.json'
import fiWorkshops from '@/messages/fi/workshops.json'
import svAnswering from '@/messages/sv/answering.json'
import svCoDevelopers from '@/messages/sv/co-developers.json'
import svFailure from '@/messages/sv/failure.json'
import svInterface from '@/messages/sv/interface.json'
import svOffice from '@/messages/sv/office.json'
import svPages from '@/messages/sv/pages.json'
import svResults from '@/messages/sv/results.json'
import svRound from '@/messages/sv/round.json'
import svWorkshops from '@/messages/sv/workshops.json'
import type { Language } from '@/lib/vocabulary/language'

/** One namespace for each file of `messages/<language>/`; Finnish decides which keys there are. */
const finnish = { answering: fiAnswering, 'co-developers': fiCoDevelopers, failure: fiFailure, interface: fiInterface, office: fiOffice, pages: fiPages, results: fiResults, round: fiRound, workshops: fiWorkshops }

export type Resources = typeof finnish

export const NAMESPACES = ['interface', 'answering', 'co-developers', 'failure', 'office', 'pages', 'results', 'round', 'workshops'] as const satisfies (keyof Resources)[]

export const RESOURCES: Record<Language, Record<keyof Resources, object>> = {
  fi: finnish,
  sv: { answering: svAnswering, 'co-developers': svCoDevelopers, failure: svFailure, interface: svInterface, office: svOffice, pages: svPages, results: svResults, round: svRound, workshops: svWorkshops },
  en: { answering: enAnswering, 'co-developers': enCoDevelopers, failure: enFailure, interface: enInterface, office: enOffice, pages: enPages, results: enResults, round: enRound, workshops: enWorkshops },
  'fi-selko': { answering: selkoAnswering, 'co-developers': selkoCoDevelopers, failure: selkoFailure, interface: selkoInterface, office: selkoOffice, pages: selkoPages, results: selkoResults, round: selkoRound, workshops: selkoWorkshops },
}
