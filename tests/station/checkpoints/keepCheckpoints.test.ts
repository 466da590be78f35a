import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { keepCheckpoints } from '../../../src/station/checkpoints/keepCheckpoints.ts'
import { waitingPages } from '../../../src/storage/checkpoint.ts'
import { connectionOf, type WritableDb } from '../../../src/storage/connection.ts'
import { openReadOnly } from '../../../src/storage/openDatabase.ts'
import { temporaryDatabase } from '../../support/temporaryDatabase.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const pageSize = 4096

/** Writes about so many pages, each in a commit of its own. */
const write = (db: WritableDb, pages: number): void => {
  const connection = connectionOf(db)
  connection.exec('CREATE TABLE IF NOT EXISTS filler (content BLOB)')
  const insert = connection.prepare('INSERT INTO filler VALUES (zeroblob(?))')
  for (let page = 0; page < pages; page += 2) insert.run(pageSize)
}

const setUp = (brokenFile?: string) => {
  const { db, file } = temporaryDatabase()
  connectionOf(db).pragma('synchronous = OFF')
  const errors: string[] = []
  const log = { error: (_about: object, said: string) => errors.push(said) }
  const checkpoints = keepCheckpoints(db, brokenFile ?? file, log as never, () => undefined)
  onTestFinished(() => checkpoints.close())
  return { db, file, errors, checkpoints }
}

// Would catch a worker that does nothing: all pages then wait for a commit that takes the time of 4,000.
test('pages come home without a commit that does it', async () => {
  const { db, errors } = setUp()
  write(db, 1_500)
  expect(waitingPages(db)).toBeGreaterThan(1_000)
  await vi.waitFor(() => expect(waitingPages(db)).toBe(0), 10_000)
  expect(errors).toEqual([])
})

// Would catch a log of any length where the worker cannot work, or a sentence in the log twenty times a second.
test('where the worker cannot work, commits make checkpoints, and it is said once', async () => {
  const { db, file, errors } = setUp(join(temporaryFolder(), 'no folder', 'centerline.db'))
  write(db, 1_000)
  await vi.waitFor(() => expect(errors).toHaveLength(1), 10_000)
  write(db, 12_000)
  expect(statSync(`${file}-wal`).size).toBeLessThan(6_000 * pageSize)
  expect(errors).toEqual([
    'A checkpoint could not be made beside the writer; commits make them for a minute.',
  ])
})

// Would catch a checkpoint that waits for a reader, or takes pages from under it.
test('a reader goes on seeing what it saw, and pages come home when it has read', async () => {
  const { db, file } = setUp()
  write(db, 100)
  const reader = openReadOnly(file)
  onTestFinished(reader.close)
  const count = () => connectionOf(reader.db).prepare('SELECT count(*) FROM filler').pluck().get()
  connectionOf(reader.db).exec('BEGIN')
  const seen = count()
  write(db, 1_200)
  const written = waitingPages(db)
  // What the reader began with can come home at once: fewer pages say that a checkpoint was made beside it.
  await vi.waitFor(() => expect(waitingPages(db)).toBeLessThan(written), 10_000)
  expect(count()).toBe(seen)
  expect(waitingPages(db)).toBeGreaterThan(1_000)
  connectionOf(reader.db).exec('COMMIT')
  await vi.waitFor(() => expect(waitingPages(db)).toBe(0), 10_000)
})
