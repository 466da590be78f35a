import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createStation } from '../../../src/station/createStation.ts'
import { connectionOf } from '../../../src/storage/connection.ts'
import { openDatabase } from '../../../src/storage/openDatabase.ts'
import { testOrigin } from '../../support/callers.ts'
import { nobody } from '../../support/people.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const anna = { username: 'anna', password: 'correct horse battery' }
const hour = 3_600_000

/** A station that is opened and closed again and again on one database, with a clock that the test moves on. */
const restartable = () => {
  const databaseFile = join(temporaryFolder(), 'centerline.db')
  let now = Date.parse('2026-01-05T06:00:00Z')
  const open = () => {
    const { db, close: closeDatabase } = openDatabase(databaseFile)
    const station = createStation({
      db,
      databaseFile,
      version: '0.0.0',
      masterKeyDigest: '',
      log: { info: () => {}, warn: () => {}, error: () => {} },
      demo: { start: async () => ({ characteristic_id: 0 }), stop: async () => {}, running: () => false },
      now: () => now,
    })
    let isOpen = true
    const close = async () => {
      if (!isOpen) return
      isOpen = false
      await station.close()
      closeDatabase()
    }
    onTestFinished(close)
    const window = (key: string) => {
      const session = station.openSession(testOrigin, key)
      return {
        signIn: () => session.handlers['session.signIn'](nobody, anna),
        signOut: () => session.handlers['session.signOut'](nobody, {}),
        kind: () => session.caller().kind,
      }
    }
    return { station, window, close, connection: connectionOf(db) }
  }
  return {
    open,
    passTime: (ms: number) => {
      now += ms
    },
  }
}

const signedIn = async () => {
  const stations = restartable()
  const first = stations.open()
  await first.station.handlers['setup.create'](nobody, { ...anna, full_name: 'Anna Berg' })
  await first.window('a key').signIn()
  return { ...stations, first }
}

test('a sign-in survives a restart, at its own window only: gloves would have to type a password again', async () => {
  const { first, open } = await signedIn()
  await first.close()
  const { window } = open()
  expect(window('a key').kind()).toBe('user')
  expect(window('another key').kind()).toBe('anonymous')
})

test('a sign-out holds over a restart: the next at the window would act in the name of the last', async () => {
  const { first, open } = await signedIn()
  first.window('a key').signOut()
  await first.close()
  expect(open().window('a key').kind()).toBe('anonymous')
})

test('a sign-in ends 12 hours after it began, restarts or not, and its row goes with the next one', async () => {
  const { first, open, passTime } = await signedIn()
  await first.close()
  passTime(12 * hour - 1000)
  const second = open()
  const window = second.window('a key')
  expect(window.kind()).toBe('user')
  passTime(1000)
  expect(window.kind()).toBe('anonymous')
  await second.close()
  const third = open()
  expect(third.window('a key').kind()).toBe('anonymous')
  await third.window('another key').signIn()
  expect(third.connection.prepare('SELECT count(*) AS n FROM window_session').get()).toEqual({ n: 1 })
})

test('a disabled account is nobody after a restart', async () => {
  const { first, open } = await signedIn()
  first.connection.exec('UPDATE user SET disabled_at = 1')
  await first.close()
  expect(open().window('a key').kind()).toBe('anonymous')
})

test('no key is stored as it is: whoever reads the file would be signed in', async () => {
  const { first } = await signedIn()
  const rows = first.connection.prepare('SELECT CAST(key_hash AS TEXT) AS key FROM window_session').all()
  expect(rows).toHaveLength(1)
  expect(rows).not.toEqual([{ key: 'a key' }])
})

test('a sign-in works where nothing can be written: nobody could look at the charts on a full disk', async () => {
  const { first } = await signedIn()
  first.connection.pragma('query_only = ON')
  const window = first.window('another key')
  await window.signIn()
  expect(window.kind()).toBe('user')
  const rows = first.connection.prepare('SELECT 1 FROM window_session').all()
  expect(rows).toHaveLength(1)
})

test('a second person is refused where that cannot be noted: after a restart the first would be back', async () => {
  const { first } = await signedIn()
  const window = first.window('a key')
  first.connection.pragma('query_only = ON')
  await expect(window.signIn()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
})
