import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { groupRounds } from '@/components/rounds/group-rounds'
import { PromisePage } from '@/components/strategy/promise-page'
import { StrategyPage } from '@/components/strategy/strategy-page'
import content from '@/content/strategy.json'
import { translator } from '@/lib/i18n/translator'
import { Strategy } from '@/lib/strategy/schema'
import { Day } from '@/lib/vocabulary/day'
import { LANGUAGES } from '@/lib/vocabulary/language'
import { FrontPage } from './front-page'

const motto = { fi: 'Uusi tunnus', sv: 'Ett nytt motto', en: 'Another motto', 'fi-selko': 'Uusi ajatus' }
const edited = Strategy.parse({ ...content, motto })
const today = Day.parse('2022-10-10')

test.each(LANGUAGES)('[S2] a motto edited once changes on the front page, the strategy page and the promise page, in %s', (language) => {
  const view = { strategy: edited, language, t: translator(language), today }
  const pages = [
    <FrontPage key="front" rounds={groupRounds([], today)} view={view} />,
    <StrategyPage key="strategy" view={view} />,
    <PromisePage key="promise" view={{ ...view, statements: [] }} />,
  ].map((page) => renderToStaticMarkup(page))
  for (const html of pages) {
    expect(html).toContain(motto[language])
    expect(html).not.toContain(content.motto[language])
  }
})
