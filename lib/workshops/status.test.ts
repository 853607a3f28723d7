import { describe, expect, test } from 'vitest'
import { aWorkshop } from '@/tests/support/workshops'
import { mayHaveToWait, type Room, takesSignUps, workshopStatus } from './status'

const DURING = new Date('2022-09-05T12:00:00+03:00')
const room = (onSite: number, remote: number): Room => ({ free: { 'on-site': onSite, remote }, waiting: 0 })
const open = aWorkshop('kajaani')

describe('how a workshop stands', () => {
  test.each([
    ['open', room(40, 30), DURING],
    ['few-left', room(3, 2), DURING],
    ['remote-only', room(0, 30), DURING],
    ['full', room(0, 0), DURING],
    ['not-open-yet', room(40, 30), new Date('2022-08-28T12:00:00+03:00')],
    ['closed', room(40, 30), new Date('2022-09-12T16:00:00+03:00')],
    ['past', room(40, 30), new Date('2022-09-13T19:30:00+03:00')],
  ] as const)('%s', (status, left, now) => {
    expect(workshopStatus(open, left, now)).toBe(status)
  })

  test('cancelled, whatever else', () => {
    expect(workshopStatus({ ...open, cancelledAt: DURING }, room(40, 30), new Date('2023-01-01T00:00:00Z'))).toBe('cancelled')
  })

  test('closed where one never could sign up', () => {
    expect(workshopStatus({ ...open, signUpOpensAt: null, signUpClosesAt: null }, room(40, 30), DURING)).toBe('closed')
  })

  test('a full one takes sign-ups when it has a waiting list', () => {
    expect(takesSignUps('full', { waitingListLimit: 5 })).toBe(true)
    expect(takesSignUps('full', { waitingListLimit: 0 })).toBe(false)
    expect(takesSignUps('closed', { waitingListLimit: 5 })).toBe(false)
  })

  test('the form asks whether one would wait only where some party might have to', () => {
    expect(mayHaveToWait(open, room(5, 5), 5)).toBe(false)
    expect(mayHaveToWait(open, room(4, 30), 5)).toBe(true)
    expect(mayHaveToWait({ ...open, waitingListLimit: 0 }, room(0, 0), 5)).toBe(false)
    expect(mayHaveToWait({ ...open, placesRemote: 0 }, room(40, 0), 5)).toBe(false)
  })
})
