import { type Answer, type Answers, chosenOption, chosenOptions, noAnswers, rowChoices } from './answers'
import { decimalsOf, type FormRules, type QuestionRules, questionsOf, rankCount } from './question-rules'

/** `choice`: 1…n in the order of the options. `flag`: 0 or 1. `rank`: 1 is first. `number`: times ten to the decimals. */
export type PlaceKind = 'choice' | 'flag' | 'rank' | 'number'

/** One place in the list of codes of a response. */
export type Place = {
  /** From 1, as arrays of the database count. */
  place: number
  question: string
  /** Of a matrix; else `null`. */
  row: string | null
  /** The option a flag or rank is about; else `null`. */
  option: string | null
  kind: PlaceKind
  /** Options by code, the first having code 1; empty unless `kind` is `choice`. */
  options: string[]
  /** Of a number; else 0. */
  decimals: number
}

export type Codes = (number | null)[]

export type CodeBook = {
  places: Place[]
  /** Closed answers as codes, place by place; `null` = not asked or not answered. */
  encode: (answers: Answers) => Codes
  /** The closed answers again. Codes no place knows are taken for `null`. */
  decode: (codes: Codes) => Answers
}

/**
 * Where each closed answer of a version stands in a response and what its codes mean.
 *
 * Options count 1…n in the order of the version, those outside a scale too. A multiple choice has a
 * place per option, all `null` when nothing was chosen; a ranking has a place per option with its rank.
 */
export function codeBook(form: FormRules): CodeBook {
  const questions = questionsOf(form)
  const places = questions.flatMap(placesOf).map((place, index) => ({ ...place, place: index + 1 }))
  return {
    places,
    encode: (answers) => places.map((place) => encodePlace(place, answers.given[place.question])),
    decode: (codes) => {
      const answers = noAnswers()
      for (const question of questions) {
        const answer = decodeQuestion(question, places.filter((place) => place.question === question.id), codes)
        if (answer !== undefined) answers.given[question.id] = answer
      }
      return answers
    },
  }
}

function placesOf(question: QuestionRules): Omit<Place, 'place'>[] {
  const options = (question.options ?? []).map((option) => option.id)
  const place = { question: question.id, row: null, option: null, options: [], decimals: 0 }
  switch (question.type) {
    case 'single':
    case 'scale':
      return [{ ...place, kind: 'choice', options }]
    case 'matrix':
      return (question.rows ?? []).map((row) => ({ ...place, row: row.id, kind: 'choice', options }))
    case 'multiple':
      return options.map((option) => ({ ...place, option, kind: 'flag' }))
    case 'ranking':
      return options.map((option) => ({ ...place, option, kind: 'rank' }))
    case 'number':
      return [{ ...place, kind: 'number', decimals: decimalsOf(question) }]
    case 'text':
      return []
  }
}

function encodePlace(place: Place, answer: Answer | undefined): number | null {
  if (answer === undefined) return null
  switch (place.kind) {
    case 'choice': {
      const option = place.row === null ? chosenOption(answer) : rowChoices(answer)[place.row]
      const index = place.options.indexOf(option ?? '')
      return index < 0 ? null : index + 1
    }
    case 'flag': {
      const chosen = chosenOptions(answer)
      if (chosen.length === 0) return null
      return place.option !== null && chosen.includes(place.option) ? 1 : 0
    }
    case 'rank': {
      const index = chosenOptions(answer).indexOf(place.option ?? '')
      return index < 0 ? null : index + 1
    }
    case 'number':
      return typeof answer === 'number' ? Math.round(answer * 10 ** place.decimals) : null
  }
}

function decodeQuestion(question: QuestionRules, places: Place[], codes: Codes): Answer | undefined {
  const code = (place: Place) => codes[place.place - 1] ?? null
  const [first] = places
  if (!first) return undefined
  switch (first.kind) {
    case 'choice': {
      if (first.row === null) return optionOf(first, code(first))
      const choices = places.flatMap((place) => {
        const option = optionOf(place, code(place))
        return place.row !== null && option !== undefined ? [[place.row, option] as const] : []
      })
      return choices.length > 0 ? Object.fromEntries(choices) : undefined
    }
    case 'flag':
      return unlessEmpty(optionsWhere(places, (place) => code(place) === 1))
    case 'rank': {
      const ranks = Array.from({ length: rankCount(question) }, (_, index) => index + 1)
      return unlessEmpty(ranks.flatMap((rank) => optionsWhere(places, (place) => code(place) === rank)))
    }
    case 'number': {
      const number = code(first)
      return number === null ? undefined : number / 10 ** first.decimals
    }
  }
}

function optionOf(place: Place, code: number | null): string | undefined {
  return code === null ? undefined : place.options[code - 1]
}

function optionsWhere(places: Place[], holds: (place: Place) => boolean): string[] {
  return places.flatMap((place) => (place.option !== null && holds(place) ? [place.option] : []))
}

function unlessEmpty(options: string[]): string[] | undefined {
  return options.length > 0 ? options : undefined
}
