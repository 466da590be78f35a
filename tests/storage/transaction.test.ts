import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { connectionOf } from '../../src/storage/connection.ts'
import { inPartOfWork, inTransaction, waitForDisk } from '../../src/storage/transaction.ts'
import { temporaryDatabase } from '../support/temporaryDatabase.ts'

const full = 2
const normal = 1
const off = 0

const setUp = () => {
  const { db, file } = temporaryDatabase()
  const connection = connectionOf(db)
  connection.exec('CREATE TABLE told (what TEXT)')
  return {
    db,
    connection,
    tell: (what: string) => connection.prepare('INSERT INTO told VALUES (?)').run(what),
    told: () => connection.prepare('SELECT what FROM told').pluck().all(),
    waits: () => connection.pragma('synchronous', { simple: true }),
    logged: () => statSync(`${file}-wal`).size,
  }
}

// Would catch a station that acknowledges measurements before they are on disk, because a table was stored before them.
test('a part of long work does not wait for the disk, what follows it does', () => {
  const { db, tell, told, waits } = setUp()
  const during = inPartOfWork(db, () => {
    tell('a row of a table')
    return waits()
  })
  expect(during).toBe(normal)
  expect(waits()).toBe(full)
  inTransaction(db, () => {
    tell('a measurement')
    expect(waits()).toBe(full)
  })
  expect(told()).toEqual(['a row of a table', 'a measurement'])
})

// Would catch half a part, and a station that waits for no disk any more after one that failed.
test('a part that fails leaves nothing, and what follows waits for the disk', () => {
  const { db, tell, told, waits } = setUp()
  const failing = () =>
    inPartOfWork(db, () => {
      tell('half of it')
      throw new Error('broken')
    })
  expect(failing).toThrow('broken')
  expect(told()).toEqual([])
  expect(waits()).toBe(full)
})

// Would catch a part that turns waiting on for good where a test turned it off.
test('where nothing waits for the disk, a part changes nothing of that', () => {
  const { db, connection, waits } = setUp()
  connection.pragma('synchronous = OFF')
  expect(inPartOfWork(db, waits)).toBe(off)
  expect(waits()).toBe(off)
})

// Would catch a wait for the disk that commits nothing, and so waits for nothing.
test('to wait for the disk is a commit that changes nothing', () => {
  const { db, connection, logged } = setUp()
  const version = connection.pragma('user_version', { simple: true })
  const before = logged()
  waitForDisk(db)
  expect(logged()).toBeGreaterThan(before)
  expect(connection.pragma('user_version', { simple: true })).toBe(version)
})
