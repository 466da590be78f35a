import { expect, onTestFinished, test } from 'vitest'
import { connectionOf } from '../../src/storage/connection.ts'
import {
  addApiKeyUsage,
  deleteApiKey,
  insertApiKey,
  updateApiKey,
} from '../../src/storage/queries/apiKeys.ts'
import { insertUser } from '../../src/storage/queries/users.ts'
import { watchAccess } from '../../src/storage/watchAccess.ts'
import { temporaryDatabase } from '../support/temporaryDatabase.ts'

const watched = () => {
  const { db } = temporaryDatabase()
  const person = {
    username: 'ann',
    fullName: 'Ann',
    role: 'ADMIN',
    clientId: null,
    passwordHash: 'x',
  } as const
  const owner = insertUser(db, { ...person, createdAt: 1 })
  const permissions = {
    characteristics: 'all',
    'samples.create': true,
    'samples.update': false,
    'samples.delete': false,
  } as const
  const columns = { userId: owner.id, secretHash: 'x', permissions, createdAt: 1 }
  const key = insertApiKey(db, { ...columns, prefix: 'clk_00000001' })
  insertApiKey(db, { ...columns, prefix: 'clk_00000002' })
  const told: (string | number)[] = []
  const listen = () => {
    const stop = watchAccess(db, {
      personChanged: (id) => told.push(id),
      keyChanged: (prefix) => told.push(prefix),
    })
    onTestFinished(stop)
    return stop
  }
  const stop = listen()
  return { db, owner, key, told, listen, stop, sql: (text: string) => connectionOf(db).exec(text) }
}

// Would catch a change by a statement that nobody thought of, after which a remembered key would go on.
test('a change of a key or a person is told, by whatever statement', () => {
  const { db, owner, key, told, sql } = watched()
  updateApiKey(db, key.id, { revokedAt: 5 })
  sql("UPDATE api_key SET expires_at = 7 WHERE prefix = 'clk_00000002'")
  sql("UPDATE user SET role = 'POWERUSER'")
  sql('UPDATE user SET disabled_at = 3')
  deleteApiKey(db, key.id)
  expect(told).toEqual(['clk_00000001', 'clk_00000002', owner.id, owner.id, 'clk_00000001'])
})

// Would catch keys that are checked by bcrypt anew each minute, when their use is written.
test('that a key was used, or marked, is no change', () => {
  const { db, key, told, sql } = watched()
  addApiKeyUsage(db, key.id, { requests: 3, at: 9, address: '10.0.0.1' })
  updateApiKey(db, key.id, { secretMark: 7 })
  sql("UPDATE user SET full_name = 'Anna'")
  expect(told).toEqual([])
})

test('every listener is told until it ends', () => {
  const { db, key, told, listen, stop } = watched()
  listen()
  updateApiKey(db, key.id, { deactivatedAt: 5 })
  stop()
  updateApiKey(db, key.id, { deactivatedAt: null })
  expect(told).toEqual(['clk_00000001', 'clk_00000001', 'clk_00000001'])
})
