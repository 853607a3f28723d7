import { expect, test } from 'vitest'
import { ACTIONS, can } from './can'
import { type Actor, ROLES, type Role } from './roles'

const withRoles = (...roles: Role[]): Actor => ({ subject: 's', name: 'N', roles })

test('a person without a role may do nothing', () => {
  expect(ACTIONS.filter((action) => can(withRoles(), action))).toEqual([])
})

test('results are read by the strategy team and analysts only', () => {
  expect(ROLES.filter((role) => can(withRoles(role), 'read-results'))).toEqual(['strategy-team', 'analyst'])
})

test('who may close a round may not thereby read it', () => {
  expect(can(withRoles('editor'), 'close-round')).toBe(true)
  expect(can(withRoles('editor'), 'read-results')).toBe(false)
})

test('roles add up', () => {
  expect(can(withRoles('editor', 'analyst'), 'export-results')).toBe(true)
})

test('[S33] attendance is seen by who plans and holds workshops', () => {
  expect(ROLES.filter((role) => can(withRoles(role), 'see-attendance'))).toEqual(['strategy-team', 'analyst', 'clerk'])
})

test('what people are told is read by who holds workshops and who looks after their data', () => {
  expect(ROLES.filter((role) => can(withRoles(role), 'read-outbox'))).toEqual(['strategy-team', 'clerk', 'privacy-officer'])
})
