import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { connectionOf, type ReadableDb } from '../../src/storage/connection.ts'
import { openDatabase, openReadOnly } from '../../src/storage/openDatabase.ts'
import { StorageError, type StorageErrorCode } from '../../src/storage/storageError.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const refusal = (open: () => unknown): { code: StorageErrorCode; message: string } => {
  try {
    open()
  } catch (error) {
    if (error instanceof StorageError) return { code: error.code, message: error.message }
    throw error
  }
  throw new Error('it was opened')
}

const pragma = (db: ReadableDb, name: string): unknown => connectionOf(db).pragma(name, { simple: true })

const inFolder = (): string => join(temporaryFolder(), 'centerline.db')

test('a reopened database still writes through to the disk before it answers', () => {
  const file = inFolder()
  openDatabase(file).close()
  const { db, close } = openDatabase(file)
  onTestFinished(close)
  expect(pragma(db, 'synchronous')).toBe(2)
  expect(pragma(db, 'journal_mode')).toBe('wal')
  expect(pragma(db, 'foreign_keys')).toBe(1)
  expect(pragma(db, 'trusted_schema')).toBe(0)
})

test('an empty file is a fresh database, not a damaged one', () => {
  const file = inFolder()
  writeFileSync(file, '')
  const { db, close } = openDatabase(file)
  onTestFinished(close)
  expect(pragma(db, 'user_version')).toBeGreaterThan(0)
})

test('a text file is refused as no database, and stays as it was', () => {
  const file = inFolder()
  writeFileSync(file, 'Lot;Value\nB-117;74.03\n')
  expect(refusal(() => openDatabase(file))).toEqual({
    code: 'NOT_A_DATABASE',
    message: `${file} is not a database. Move it away, or put the newest backup in its place.`,
  })
})

test('a folder in the place of the file is named as one', () => {
  const file = inFolder()
  mkdirSync(file)
  expect(refusal(() => openDatabase(file)).code).toBe('IS_A_FOLDER')
})

test.each([
  ['with a mark of its own', 'PRAGMA application_id = 1; CREATE TABLE other (a)'],
  ['without a mark', 'CREATE TABLE other (a)'],
])('the database of another program %s is not migrated into ours', (_, sql) => {
  const file = inFolder()
  const other = new SQLite(file)
  other.exec(sql)
  other.close()
  expect(refusal(() => openDatabase(file)).code).toBe('OTHER_PROGRAM')
})

test('a file of a newer version is refused before anything in it is touched', () => {
  const file = inFolder()
  openDatabase(file).close()
  const newer = new SQLite(file)
  newer.pragma('user_version = 9000')
  newer.close()
  const { code, message } = refusal(() => openDatabase(file))
  expect(code).toBe('NEWER_VERSION')
  expect(message).toContain('Start the newer program.')
})

test('a database whose pages were overwritten is called damaged', () => {
  const file = inFolder()
  writeFileSync(file, Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8000, 0xa5)]))
  expect(refusal(() => openDatabase(file)).code).toBe('CORRUPT')
})

test('a missing folder is told as a file that cannot be opened', () => {
  expect(refusal(() => openDatabase(join(temporaryFolder(), 'none', 'centerline.db'))).code).toBe(
    'NOT_WRITABLE',
  )
})

test('a database that another program writes is told as in use', () => {
  const file = inFolder()
  openDatabase(file).close()
  const other = new SQLite(file)
  onTestFinished(() => {
    other.close()
  })
  other.pragma('journal_mode = DELETE')
  other.exec('BEGIN EXCLUSIVE')
  expect(refusal(() => openReadOnly(file)).code).toBe('LOCKED')
})

test('a read-only connection does not make a missing database, and cannot write to one', () => {
  const file = inFolder()
  expect(refusal(() => openReadOnly(file)).code).toBe('MISSING')
  openDatabase(file).close()
  const { db, close } = openReadOnly(file)
  onTestFinished(close)
  expect(() => connectionOf(db).exec("INSERT INTO setting VALUES ('a', 'b')")).toThrow('readonly')
})
