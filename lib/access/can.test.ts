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

test('workshops are held by clerks; the strategy team never sees who comes', () => {
  expect(ROLES.filter((role) => can(withRoles(role), 'host-workshops'))).toEqual(['clerk'])
})

test('what people are told is read by who holds workshops and who looks after their data', () => {
  expect(ROLES.filter((role) => can(withRoles(role), 'read-outbox'))).toEqual(['clerk', 'privacy-officer'])
})

test('who comes to a workshop is known to its hosts; the strategy team sees numbers', () => {
  expect(ROLES.filter((role) => can(withRoles(role), 'host-workshops'))).toEqual(['clerk'])
})

test('[S79] those who want to take part in developing are seen, and invited, by who holds workshops', () => {
  expect(ROLES.filter((role) => can(withRoles(role), 'see-co-developers'))).toEqual(['clerk'])
})

test('the door, with its names, is opened by a host alone; the strategy team reads what was said', () => {
  expect(ROLES.filter((role) => can(withRoles(role), 'host-workshops'))).toEqual(['clerk'])
  expect(ROLES.filter((role) => can(withRoles(role), 'read-notes'))).toEqual(['strategy-team', 'analyst', 'text-reader'])
})
