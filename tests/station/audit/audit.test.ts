import { createHash } from 'node:crypto'
import SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { appendAudit } from '../../../src/station/audit/appendAudit.ts'
import { verifyAudit } from '../../../src/station/audit/verifyAudit.ts'
import { connectionOf, type WritableDb } from '../../../src/storage/connection.ts'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { putSetting, settingOf } from '../../../src/storage/queries/settings.ts'
import { inTransaction } from '../../../src/storage/transaction.ts'
import { userCaller } from '../../support/callers.ts'
import { temporaryDatabase } from '../../support/temporaryDatabase.ts'

const caller = userCaller('ADMIN')
const noSamples = { digestOfSamples: (): Buffer => Buffer.alloc(32) }

const change = (db: WritableDb, n: number): number =>
  inTransaction(db, () =>
    appendAudit(db, {
      kind: 'configuration',
      at: 1_767_592_800_000 + n,
      caller,
      operation: 'characteristic.update',
      table: 'characteristic',
      recordId: n,
      before: { name: `Größe ${n}`, lsl: 0.1 },
      after: { name: `Größe "${n}"`, lsl: null },
      reason: 'new gauge',
    }),
  )

const ingest = (db: WritableDb, digest: Buffer): number =>
  inTransaction(db, () =>
    appendAudit(db, {
      kind: 'ingest',
      at: 1_767_592_900_000,
      caller,
      operation: 'sample.submit',
      samples: { firstId: 11, lastId: 14, count: 4, digest },
    }),
  )

/** Edits the file as somebody would who has a SQLite tool and wants to hide something. */
const tamper = (file: string, sql: string): void => {
  const other = new SQLite(file)
  other.exec(
    'DROP TRIGGER audit_entry_kept; DROP TRIGGER audit_entry_unchanged; DROP TRIGGER audit_entry_next;',
  )
  other.exec(sql)
  other.close()
}

test('an auditor who follows the written recipe comes to the same hashes', () => {
  const { db } = temporaryDatabase()
  change(db, 1)
  change(db, 2)
  const columns = [
    ...['previous_hash', 'seq', 'at', 'kind', 'actor_kind', 'actor', 'user_id', 'key_id', 'via', 'address'],
    ...[
      'user_agent',
      'operation',
      'table_name',
      'record_id',
      'before',
      'after',
      'reason',
      'success',
      'error',
    ],
    ...['first_sample_id', 'last_sample_id', 'sample_count', 'digest', 'version', 'role', 'station'],
  ]
  const rows = connectionOf(db).prepare('SELECT * FROM audit_entry ORDER BY seq').all() as Record<
    string,
    unknown
  >[]
  const redone = rows.map((row) => {
    const values = columns.map((name) => (Buffer.isBuffer(row[name]) ? row[name].toString('hex') : row[name]))
    return createHash('sha256').update(JSON.stringify(values), 'utf8').digest('hex')
  })
  expect(rows.map((row) => (row.hash as Buffer).toString('hex'))).toEqual(redone)
  expect((rows[0]?.previous_hash as Buffer).toString('hex')).toBe('0'.repeat(64))
  expect((rows[1]?.previous_hash as Buffer).toString('hex')).toBe(redone[0])
})

test.each([
  ['changed', "UPDATE audit_entry SET reason = 'none' WHERE seq = 1"],
  ['deleted', 'DELETE FROM audit_entry WHERE seq = 1'],
  ['replaced', 'INSERT OR REPLACE INTO audit_entry SELECT * FROM audit_entry WHERE seq = 1'],
  [
    'added with a gap',
    `INSERT INTO audit_entry (seq, at, kind, actor_kind, actor, via, address, operation, success, previous_hash, hash)
     VALUES (9, 0, 'people', 'user', 'x', 'http', '', 'x', 1, X'00', X'00')`,
  ],
])('an entry cannot be %s through the station', (_, sql) => {
  const { db } = temporaryDatabase()
  change(db, 1)
  change(db, 2)
  expect(() => connectionOf(db).exec(sql)).toThrow('the audit log')
})

test('a change that is rolled back leaves no entry, and the chain goes on whole', () => {
  const { db } = temporaryDatabase()
  change(db, 1)
  expect(() =>
    inTransaction(db, () => {
      appendAudit(db, { kind: 'people', at: 1, caller, operation: 'setup.create' })
      putSetting(db, 'station_name', 'Line 4')
      throw new Error('the disk is full')
    }),
  ).toThrow('the disk is full')
  expect(settingOf(db, 'station_name')).toBeNull()
  expect(change(db, 2)).toBe(2)
  expect(verifyAudit(db, noSamples)).toMatchObject({ valid: true, entries: 2, first_broken: null })
})

test.each([
  ['a rewritten reason', "UPDATE audit_entry SET reason = 'none' WHERE seq = 3", 3],
  ['a removed entry', 'DELETE FROM audit_entry WHERE seq = 2', 2],
  ['a swapped person', "UPDATE audit_entry SET actor = 'olaf' WHERE seq = 1", 1],
  ['a hash that was made to fit', 'UPDATE audit_entry SET at = 0, hash = zeroblob(32) WHERE seq = 4', 4],
  ['a chain that was cut', 'UPDATE audit_entry SET previous_hash = zeroblob(32) WHERE seq = 5', 5],
])('verification names the first entry that was tampered with: %s', (_, sql, seq) => {
  const { db, file } = temporaryDatabase()
  for (let n = 1; n <= 5; n += 1) change(db, n)
  tamper(file, sql)
  expect(verifyAudit(db, noSamples)).toMatchObject({
    valid: false,
    entries: seq - 1,
    first_broken: seq,
  })
})

test('verification redoes the digest of the subgroups that an entry covers', () => {
  const { db } = temporaryDatabase()
  const digest = Buffer.alloc(32, 7)
  change(db, 1)
  ingest(db, digest)
  const asked: number[][] = []
  const digestOfSamples = (first: number, last: number): Buffer => {
    asked.push([first, last])
    return digest
  }
  expect(verifyAudit(db, { digestOfSamples })).toMatchObject({ valid: true, entries: 2 })
  expect(asked).toEqual([[11, 14]])
  expect(verifyAudit(db, noSamples)).toMatchObject({ valid: false, first_broken: 2 })
})

test('a log longer than a page is verified to its end, and an empty one is whole', () => {
  const { db, file } = temporaryDatabase()
  expect(verifyAudit(db, noSamples)).toMatchObject({
    valid: true,
    entries: 0,
    head: null,
    first_broken: null,
  })
  for (let n = 1; n <= 401; n += 1) change(db, n)
  const head = auditEntriesAfter(db, 400, 1)[0]?.hash.toString('hex')
  expect(verifyAudit(db, noSamples)).toMatchObject({ valid: true, entries: 401, head, first_broken: null })
  tamper(file, 'UPDATE audit_entry SET at = 0 WHERE seq = 401')
  expect(verifyAudit(db, noSamples)).toMatchObject({ valid: false, first_broken: 401 })
})

test('text that UTF-8 cannot hold does not break the chain when it is read again', () => {
  const { db } = temporaryDatabase()
  inTransaction(db, () =>
    appendAudit(db, {
      kind: 'violation',
      at: 1,
      caller,
      operation: 'violation.acknowledge',
      reason: 'half an emoji \ud83d',
      after: { comment: '\udc00 and \u0000' },
    }),
  )
  expect(verifyAudit(db, noSamples)).toMatchObject({ valid: true, entries: 1 })
})

// Would catch a log whose list, which is in order of time, is not in the order of its numbers.
test('times rise with the numbers, also where a change was begun before what it brought about was written', () => {
  const { db } = temporaryDatabase()
  const note = (at: number) => appendAudit(db, { kind: 'piece', at, caller, operation: 'piece.create' })
  for (const at of [1000, 3000, 2000, 4000]) note(at)
  expect(auditEntriesAfter(db, 0, 10).map((entry) => entry.at)).toEqual([1000, 3000, 3000, 4000])
})
