import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { readProtectedTable } from '@/lib/disclosure/protected-table'
import { translator } from '@/lib/i18n/translator'
import { questionsOf } from '@/lib/questionnaire/question-rules'
import { type Question, QuestionnaireDefinition } from '@/lib/questionnaire/schema'
import { figuresOf } from '@/lib/releases/figures'
import { readContent } from '@/tests/support/content'
import { Figure } from './figure'
import type { ResultsView } from './view'
import { WhoAnswered } from './who-answered'

const residents = QuestionnaireDefinition.parse(readContent('survey-residents'))
const staff = QuestionnaireDefinition.parse(readContent('survey-staff'))
const everyone = { key: [], people: 20, n: 20 }
const shown = { status: 'shown', row: null, by: [], levels: [], coarsened: null }
const viewOf = (definition: QuestionnaireDefinition): ResultsView => ({ t: translator('fi'), language: 'fi', definition })

/** The table's cells, row by row, as a reader sees them. */
function cellsOf(html: string): string[][] {
  return [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replaceAll('\u00A0', ' ')))
}

function figureOf(definition: QuestionnaireDefinition, id: string, table: object): string {
  const question = questionsOf<Question>(definition).find((each) => each.id === id)
  if (!question) throw new Error(`no question ${id}`)
  const tables = [readProtectedTable({ ...shown, question: id, ...table })]
  return renderToStaticMarkup(<Figure question={question} number={1} tables={tables} figures={figuresOf(definition).filter((figure) => figure.question === id)} view={viewOf(definition)} />)
}

describe('for everyone', () => {
  test('a number is told by its classes, with the class of the median and the mean [S96]', () => {
    const counts = { 'band-1': 3, 'band-2': 3, 'band-3': 14 }
    const cells = cellsOf(figureOf(residents, 'travel-distance', { kind: 'number', groups: [{ ...everyone, answers: { kind: 'number', counts, sum: 250 } }] }))
    expect(cells).toContainEqual(['0–4 km', '15 %'])
    expect(cells).toContainEqual(['Mediaanin luokka', '10–19 km'])
    expect(cells).toContainEqual(['50 km tai enemmän', '0 %'])
    expect(cells).toContainEqual(['Keskiarvo', '12,5'])
    expect(cells).toContainEqual(['n', '20'])
  })

  test('a ranking in which everybody ranked everything has its places and mean ranks [S206]', () => {
    const [a, b, c, d] = ['battle-leadership', 'battle-rewards', 'battle-recruitment', 'battle-coping'] as const
    const places = { [a]: [14, 6, 0, 0], [b]: [6, 14, 0, 0], [c]: [0, 0, 12, 8], [d]: [0, 0, 8, 12] }
    const cells = cellsOf(figureOf(staff, 'staff-priorities', { kind: 'ranking', groups: [{ ...everyone, answers: { kind: 'ranking', places } }] }))
    expect(cells[0]).toEqual(['Vastaus', '1. sija', '2. sija', '3. sija', '4. sija', '3 tärkeimmän joukossa', 'Keskisija'])
    expect(cells.map((row) => row.slice(1))).toContainEqual(['70 %', '30 %', '0 %', '0 %', '100 %', '1,3'])
  })

  test('a ranking that somebody left unfinished has no mean rank', () => {
    const places = { 'battle-leadership': [14, 6, 0, 0], 'battle-rewards': [6, 14, 0, 0], 'battle-recruitment': [0, 0, 12, 8], 'battle-coping': [0, 0, 8, 11] }
    const [head] = cellsOf(figureOf(staff, 'staff-priorities', { kind: 'ranking', groups: [{ ...everyone, answers: { kind: 'ranking', places } }] }))
    expect(head).not.toContain('Keskisija')
  })
})

test('who answered is told with the share of all who did, and what is not told has its reason [S28]', () => {
  const group = (options: string[], people: number) => ({ key: [{ variable: 'gender', extent: 'options', options, countedIn: null }], people, n: people, answers: { kind: 'people' } })
  const sizes = readProtectedTable({ ...shown, question: null, kind: 'people', by: ['gender'], groups: [group(['woman'], 150), group(['man'], 50)] })
  const withheld = readProtectedTable({ status: 'withheld', question: null, row: null, kind: 'people', by: ['age-group'], reason: 'too-few-people' })
  const html = renderToStaticMarkup(<WhoAnswered tables={[sizes, withheld]} respondents={200} view={viewOf(residents)} />).replaceAll('\u00A0', ' ')
  expect(html).toContain('150 (75 %)')
  expect(html).toContain('50 (25 %)')
  expect(html).toContain(translator('fi')('results:reason.too-few-people'))
})
