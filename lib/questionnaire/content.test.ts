import { expect, test } from 'vitest'
import promise from '@/content/service-promise.json'
import council from '@/content/survey-council.json'
import residents from '@/content/survey-residents.json'
import staff from '@/content/survey-staff.json'
import { QuestionnaireDefinition } from './schema'

test.each([residents, staff, council, promise])('the questionnaire $id can be published', (content) => {
  expect(QuestionnaireDefinition.safeParse(content).error?.issues ?? []).toEqual([])
})
