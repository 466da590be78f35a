import { expect, test } from 'vitest'
import { boardLook } from '../../../src/contract/boardView.ts'
import type { Caller } from '../../../src/contract/caller.ts'
import { preferenceHandlers } from '../../../src/station/preferences/preferenceHandlers.ts'
import { putPreferences } from '../../../src/storage/queries/preferences.ts'
import { insertUser } from '../../../src/storage/queries/users.ts'
import { temporaryPeople } from '../../support/people.ts'

const origin = { via: 'bridge', address: '127.0.0.1', userAgent: null } as const

const two = () => {
  const { db } = temporaryPeople()
  const callers = ['ada', 'bob'].map((username): Caller & { kind: 'user' } => {
    const row = { username, fullName: username, role: 'ADMIN', clientId: null, passwordHash: '!' } as const
    const { id } = insertUser(db, { ...row, createdAt: 1 })
    return { kind: 'user', userId: id, username, role: 'ADMIN', clientId: null, origin }
  })
  const [ada, bob] = callers
  if (ada === undefined || bob === undefined) throw new Error('two people were entered')
  return { db, ada, bob, handlers: preferenceHandlers(db) }
}

test('a choice is one person’s own, and what is not named stays', async () => {
  const { ada, bob, handlers } = two()
  await handlers['preference.set'](ada, { language: 'de' })
  await handlers['preference.set'](ada, { tour_seen: true })
  expect(await handlers['preference.get'](ada, {})).toEqual({ language: 'de', tour_seen: true })
  expect(await handlers['preference.get'](bob, {})).toEqual({})
})

test('null forgets a choice', async () => {
  const { ada, handlers } = two()
  await handlers['preference.set'](ada, { language: 'de', tour_seen: true })
  expect(await handlers['preference.set'](ada, { language: null })).toEqual({ tour_seen: true })
})

// A station that was set back to an earlier version would else fail at every sign-in.
test('a choice that this version does not know is passed over', async () => {
  const { db, ada, handlers } = two()
  putPreferences(db, ada.userId, '{"language":"eo","colour":"red","tour_seen":true}')
  expect(await handlers['preference.get'](ada, {})).toEqual({ tour_seen: true })
})

test('a program has no choices', () => {
  const { handlers } = two()
  expect(() => handlers['preference.get']({ kind: 'master', origin }, {})).toThrow('Only a person')
})

// Catches a person who fills the database, and every start of the screens, with views of the board.
test('a person keeps only so much, and what was kept before stays', async () => {
  const { ada, handlers } = two()
  await handlers['preference.set'](ada, { language: 'de' })
  const lines = Array.from({ length: 200 }, (_, i) => `${i}`.padEnd(100, '.'))
  const look = boardLook.parse({ filter: { lines, machines: lines, parts: lines } })
  const views = Array.from({ length: 50 }, (_, i) => ({ name: `view ${i}`, look }))
  const board = { views, look, view: null, pinned: [] }
  expect(() => handlers['preference.set'](ada, { board })).toThrow('more than the station keeps')
  expect(await handlers['preference.get'](ada, {})).toEqual({ language: 'de' })
  const some = await handlers['preference.set'](ada, { board: { ...board, views: views.slice(0, 2) } })
  expect(some.board?.views).toHaveLength(2)
})
