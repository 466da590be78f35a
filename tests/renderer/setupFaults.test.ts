import { expect, it } from 'vitest'
import { setupInput } from '../../src/contract/session.ts'
import { type SetupForm, setupFaults } from '../../src/renderer/features/setup/setupFaults.ts'

const form: SetupForm = {
  username: 'ada',
  full_name: 'Ada Quinn',
  password: 'grey rings turn',
  again: 'grey rings turn',
  station_name: '',
}

it('lets through what the station accepts', () => {
  const { username, password, full_name } = form
  expect(setupFaults(form)).toEqual({})
  expect(setupInput.safeParse({ username, password, full_name }).success).toBe(true)
})

it.each([
  ['password', { password: 'eleven char', again: 'eleven char' }],
  ['password', { password: 'my name is Ada', again: 'my name is Ada' }],
  ['again', { again: 'grey rings turm' }],
  ['username', { username: 'ada quinn' }],
  ['full_name', { full_name: ' ' }],
] as const)('stops at %s: %o', (field, changes) => {
  expect(Object.keys(setupFaults({ ...form, ...changes }))).toEqual([field])
})
