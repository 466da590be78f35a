import { hashSync } from 'bcryptjs'
import { expect, test } from 'vitest'
import type { Role } from '../../../src/contract/permission.ts'
import { holds } from '../../../src/station/authorize.ts'
import { openSession } from '../../../src/station/people/session.ts'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { insertUser } from '../../../src/storage/queries/users.ts'
import { testOrigin } from '../../support/callers.ts'
import { nobody, temporaryPeople } from '../../support/people.ts'

const minute = 60_000
const password = 'correct horse battery'
const secret = hashSync(password, 4)
const pinHash = hashSync('2580', 4)

const people = () => {
  const all = temporaryPeople()
  const add = (username: string, role: Role, badge: string | null) =>
    insertUser(all.db, {
      username,
      fullName: username.toUpperCase(),
      role,
      clientId: null,
      passwordHash: secret,
      pinHash: badge === null ? null : pinHash,
      badge,
      createdAt: 1,
      mustChangePassword: 0,
    }).id
  const ids = { ada: add('ada', 'ADMIN', 'B-1'), bo: add('bo', 'LEADER_DATACONFIG', 'B-2') }
  const window = (key = 'a window') => openSession(all.deps, testOrigin, key)
  const entries = () =>
    auditEntriesAfter(all.db, 0, 100).map(({ operation, success }) => [operation, success])
  return { ...all, ids, window, entries }
}

type Window = ReturnType<ReturnType<typeof people>['window']>
const signIn = ({ handlers }: Window, username = 'ada') =>
  handlers['session.signIn'](nobody, { username, password })

test('a badge gives an operator at most, whatever the role: four digits would else run the station', async () => {
  const { window } = people()
  const one = window()
  const session = await one.handlers['session.signInByBadge'](nobody, { badge: 'b-1', pin: '2580' })
  expect(session).toMatchObject({
    signed_in_by: 'badge',
    user: { username: 'ada', role: 'OPERATOR_DATAENTRY' },
  })
  expect(holds(one.caller(), 'sample.create')).toBe(true)
  // A key of an administrator's would outlive the badge and reach further.
  for (const permission of ['user.manage', 'limits.revise', 'apiKey.own'] as const) {
    expect(holds(one.caller(), permission)).toBe(false)
  }
})

// Would catch somebody who looks for a fault in a name or a badge that they never typed, and a sign-in that gives away which was wrong.
test('a wrong PIN or password is refused in words of what was typed', async () => {
  const { window, ids, entries } = people()
  const one = window()
  await signIn(one)
  await one.handlers['session.lock'](nobody, {})
  const wrong = (message: string) => ({ code: 'UNAUTHORIZED', message })
  const { 'session.unlock': unlock, 'session.signInByBadge': byBadge } = one.handlers
  await expect(unlock(nobody, { pin: '9999' })).rejects.toMatchObject(wrong('The PIN is wrong.'))
  await expect(unlock(nobody, { password: 'wrong' })).rejects.toMatchObject(wrong('The password is wrong.'))
  const tapped = byBadge(nobody, { user_id: ids.bo, pin: '9999' })
  await expect(tapped).rejects.toMatchObject(wrong('The PIN is wrong.'))
  for (const badge of ['B-2', 'B-3']) {
    const typed = byBadge(nobody, { badge, pin: '9999' })
    await expect(typed).rejects.toMatchObject(wrong('The badge or the PIN is wrong.'))
  }
  expect(entries().filter(([, success]) => success === 0)).toHaveLength(5)
})

test('a locked window may nothing but show the board; unlocked by PIN it has what a PIN gives', async () => {
  const { window, entries } = people()
  const one = window()
  await signIn(one)
  await one.handlers['session.lock'](nobody, {})
  expect(one.caller()).toMatchObject({ held: 'locked' })
  expect(holds(one.caller(), 'data.read')).toBe(false)
  expect(holds(one.caller(), 'account.own')).toBe(false)
  expect(holds(one.caller(), 'data.read', true)).toBe(true)
  await expect(one.handlers['session.unlock'](nobody, { pin: '9999' })).rejects.toMatchObject({
    code: 'UNAUTHORIZED',
  })
  expect(one.caller()).toMatchObject({ held: 'locked' })
  expect(await one.handlers['session.unlock'](nobody, { pin: '2580' })).toMatchObject({
    locked: false,
    signed_in_by: 'badge',
  })
  expect(holds(one.caller(), 'user.manage')).toBe(false)
  await one.handlers['session.lock'](nobody, {})
  await one.handlers['session.unlock'](nobody, { password })
  expect(holds(one.caller(), 'user.manage')).toBe(true)
  expect(entries()).toEqual([
    ['session.signIn', 1],
    ['session.lock', 1],
    ['session.unlock', 0],
    ['session.unlock', 1],
    ['session.lock', 1],
    ['session.unlock', 1],
  ])
})

test('a window that nobody used is locked, also after a restart: what the page asks by itself is no use', async () => {
  const { window, passTime } = people()
  const one = window()
  await signIn(one)
  passTime(14 * minute)
  one.used('chart.get')
  passTime(14 * minute)
  one.used('session.current')
  expect(one.caller()).not.toHaveProperty('held')
  passTime(minute)
  one.used('chart.get')
  expect(one.caller()).toMatchObject({ held: 'locked' })
  expect(window().caller()).toMatchObject({ held: 'locked' })

  const other = window('another window')
  await signIn(other)
  passTime(15 * minute)
  expect(window('another window').caller()).toMatchObject({ held: 'locked' })
})

test('the names of those with a badge are shown where somebody is signed in or locked, and switch by a PIN', async () => {
  const { window, ids, db } = people()
  const one = window()
  expect(() => one.handlers['session.people'](nobody, {})).toThrow('Nobody is signed in')
  const tap = { user_id: ids.bo, pin: '2580' }
  await expect(one.handlers['session.signInByBadge'](nobody, tap)).rejects.toMatchObject({
    code: 'UNAUTHORIZED',
  })
  await signIn(one)
  await one.handlers['session.lock'](nobody, {})
  expect(one.handlers['session.people'](nobody, {})).toEqual([
    { user_id: ids.ada, full_name: 'ADA' },
    { user_id: ids.bo, full_name: 'BO' },
  ])
  const session = await one.handlers['session.signInByBadge'](nobody, tap)
  expect(session).toMatchObject({ locked: false, user: { username: 'bo' } })
  expect(auditEntriesAfter(db, 0, 100).at(-1)).toMatchObject({ before: '{"username":"ada"}', actor: 'bo' })
})

test('PINs are tried three times, then slower and slower, and the name is no way around it', async () => {
  const { window, ids, passTime } = people()
  const one = window()
  await signIn(one)
  const byBadge = (pin: string) => one.handlers['session.signInByBadge'](nobody, { badge: 'B-2', pin })
  for (const pin of ['1111', '1112', '1113']) {
    await expect(byBadge(pin)).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  }
  await expect(byBadge('2580')).rejects.toThrow('Wait 5 s')
  const byName = () => one.handlers['session.signInByBadge'](nobody, { user_id: ids.bo, pin: '2580' })
  await expect(byName()).rejects.toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' })
  passTime(5000)
  expect(await byName()).toMatchObject({ user: { username: 'bo' } })
})

test('a change of password leaves this window signed in and ends the others', async () => {
  const { window } = people()
  const [one, other] = [window(), window('another window')]
  await signIn(one)
  await signIn(other)
  const change = { current_password: password, new_password: 'seven quiet lathes hum' }
  expect(await one.handlers['session.changePassword'](one.caller(), change)).toMatchObject({
    user: { username: 'ada' },
  })
  expect(one.caller().kind).toBe('user')
  expect(other.caller().kind).toBe('anonymous')
  expect(window().caller().kind).toBe('user')
  expect(window('another window').caller().kind).toBe('anonymous')
})
