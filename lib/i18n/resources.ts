import enAnswering from '@/messages/en/answering.json'
import enFailure from '@/messages/en/failure.json'
import enInterface from '@/messages/en/interface.json'
import enOffice from '@/messages/en/office.json'
import enPages from '@/messages/en/pages.json'
import enResults from '@/messages/en/results.json'
import enRound from '@/messages/en/round.json'
import selkoAnswering from '@/messages/fi-selko/answering.json'
import selkoFailure from '@/messages/fi-selko/failure.json'
import selkoInterface from '@/messages/fi-selko/interface.json'
import selkoOffice from '@/messages/fi-selko/office.json'
import selkoPages from '@/messages/fi-selko/pages.json'
import selkoResults from '@/messages/fi-selko/results.json'
import selkoRound from '@/messages/fi-selko/round.json'
import fiAnswering from '@/messages/fi/answering.json'
import fiFailure from '@/messages/fi/failure.json'
import fiInterface from '@/messages/fi/interface.json'
import fiOffice from '@/messages/fi/office.json'
import fiPages from '@/messages/fi/pages.json'
import fiResults from '@/messages/fi/results.json'
import fiRound from '@/messages/fi/round.json'
import svAnswering from '@/messages/sv/answering.json'
import svFailure from '@/messages/sv/failure.json'
import svInterface from '@/messages/sv/interface.json'
import svOffice from '@/messages/sv/office.json'
import svPages from '@/messages/sv/pages.json'
import svResults from '@/messages/sv/results.json'
import svRound from '@/messages/sv/round.json'
import type { Language } from '@/lib/vocabulary/language'

/** One namespace for each file of `messages/<language>/`; Finnish decides which keys there are. */
const finnish = { answering: fiAnswering, failure: fiFailure, interface: fiInterface, office: fiOffice, pages: fiPages, results: fiResults, round: fiRound }

export type Resources = typeof finnish

export const NAMESPACES = ['interface', 'answering', 'failure', 'office', 'pages', 'results', 'round'] as const satisfies (keyof Resources)[]

export const RESOURCES: Record<Language, Record<keyof Resources, object>> = {
  fi: finnish,
  sv: { answering: svAnswering, failure: svFailure, interface: svInterface, office: svOffice, pages: svPages, results: svResults, round: svRound },
  en: { answering: enAnswering, failure: enFailure, interface: enInterface, office: enOffice, pages: enPages, results: enResults, round: enRound },
  'fi-selko': { answering: selkoAnswering, failure: selkoFailure, interface: selkoInterface, office: selkoOffice, pages: selkoPages, results: selkoResults, round: selkoRound },
}
