import enAnswering from '@/messages/en/answering.json'
import enInterface from '@/messages/en/interface.json'
import enOffice from '@/messages/en/office.json'
import enPages from '@/messages/en/pages.json'
import selkoAnswering from '@/messages/fi-selko/answering.json'
import selkoInterface from '@/messages/fi-selko/interface.json'
import selkoOffice from '@/messages/fi-selko/office.json'
import selkoPages from '@/messages/fi-selko/pages.json'
import fiAnswering from '@/messages/fi/answering.json'
import fiInterface from '@/messages/fi/interface.json'
import fiOffice from '@/messages/fi/office.json'
import fiPages from '@/messages/fi/pages.json'
import svAnswering from '@/messages/sv/answering.json'
import svInterface from '@/messages/sv/interface.json'
import svOffice from '@/messages/sv/office.json'
import svPages from '@/messages/sv/pages.json'
import type { Language } from '@/lib/vocabulary/language'

/** One namespace for each file of `messages/<language>/`; Finnish decides which keys there are. */
const finnish = { interface: fiInterface, answering: fiAnswering, pages: fiPages, office: fiOffice }

export type Resources = typeof finnish

export const NAMESPACES = ['interface', 'answering', 'pages', 'office'] as const satisfies (keyof Resources)[]

export const RESOURCES: Record<Language, Record<keyof Resources, object>> = {
  fi: finnish,
  sv: { interface: svInterface, answering: svAnswering, pages: svPages, office: svOffice },
  en: { interface: enInterface, answering: enAnswering, pages: enPages, office: enOffice },
  'fi-selko': { interface: selkoInterface, answering: selkoAnswering, pages: selkoPages, office: selkoOffice },
}
