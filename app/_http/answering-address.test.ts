import { expect, test } from 'vitest'
import { answeringAddress } from './answering-address'

test.each([
  ['GET', '/fi/answer/residents-now', { page: 'form', method: 'GET', locale: 'fi', round: 'residents-now' }],
  ['GET', '/selko/answer/residents-now?lang=1', { page: 'form', method: 'GET', locale: 'selko', round: 'residents-now' }],
  ['POST', '/sv/answer/residents-now', { page: 'form', method: 'POST', locale: 'sv', round: 'residents-now' }],
  ['GET', '/en/answer/residents-now/thanks?r=ABCD', { page: 'thanks', method: 'GET', locale: 'en', round: 'residents-now' }],
])('%s %s is answered without Next', (method, url, address) => {
  expect(answeringAddress({ method, url })).toEqual(address)
})

test.each([
  ['GET', '/fi'],
  ['GET', '/fi/rounds/residents-now'],
  ['GET', '/office/answer/x/y'],
  ['GET', '/fi/answer/residents-now/'],
  ['GET', '/fi/answer/%72esidents-now'],
  ['GET', '//fi/answer/residents-now'],
  ['GET', '/fi/answer/residents-now/thanks/more'],
  ['HEAD', '/fi/answer/residents-now'],
  ['PUT', '/fi/answer/residents-now'],
  ['POST', '/fi/answer/residents-now/thanks'],
  [undefined, undefined],
])('%s %s is left to Next', (method, url) => {
  expect(answeringAddress({ method, url })).toBeNull()
})
