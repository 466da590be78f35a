import SQLite from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Anchor } from '../../../src/station/audit/anchor.ts'
import { appendAudit } from '../../../src/station/audit/appendAudit.ts'
import { hashAuditEntry } from '../../../src/station/audit/hashAuditEntry.ts'
import { verifyAudit } from '../../../src/station/audit/verifyAudit.ts'
import type { WritableDb } from '../../../src/storage/connection.ts'
import { auditEntriesAfter, auditEntryAt } from '../../../src/storage/queries/auditEntries.ts'
import { inTransaction } from '../../../src/storage/transaction.ts'
import { userCaller } from '../../support/callers.ts'
import { temporaryDatabase } from '../../support/temporaryDatabase.ts'

const options = { digestOfSamples: (): Buffer => Buffer.alloc(32) }

const append = (db: WritableDb, n: number, reason = 'new gauge'): number =>
  inTransaction(db, () =>
    appendAudit(db, {
      kind: 'configuration',
      at: 1_767_592_800_000 + n,
      caller: userCaller('ADMIN'),
      operation: 'characteristic.update',
      table: 'characteristic',
      recordId: n,
      before: { n: n - 1 },
      after: { n },
      reason,
    }),
  )

const logOf = (entries: number) => {
  const made = temporaryDatabase()
  for (let n = 1; n <= entries; n += 1) append(made.db, n)
  return made
}

/** Edits the file as somebody would who has a SQLite tool and wants to hide something. */
const tamper = (file: string, sql: string): void => {
  const other = new SQLite(file)
  other.exec(
    'DROP TRIGGER audit_entry_kept; DROP TRIGGER audit_entry_unchanged; DROP TRIGGER audit_entry_next;',
  )
  other.exec(sql)
  other.close()
}

const swap = (one: number, other: number): string =>
  `UPDATE audit_entry SET seq = -1 WHERE seq = ${one}; UPDATE audit_entry SET seq = ${one} WHERE seq = ${other};
   UPDATE audit_entry SET seq = ${other} WHERE seq = -1;`

const closeUp = (from: number): string =>
  `DELETE FROM audit_entry WHERE seq = ${from};
   UPDATE audit_entry SET seq = -seq WHERE seq > ${from}; UPDATE audit_entry SET seq = -seq - 1 WHERE seq < 0;`

// Each kind of tampering must be found, placed and named for what it is.
test.each([
  ['changed', 'a rewritten reason', "UPDATE audit_entry SET reason = 'none' WHERE seq = 3", 3],
  ['changed', 'another role', "UPDATE audit_entry SET role = 'OPERATOR_DATAENTRY' WHERE seq = 5", 5],
  ['changed', 'another station', "UPDATE audit_entry SET station = 'Line 9' WHERE seq = 2", 2],
  ['changed', 'an older version, to hide the role', 'UPDATE audit_entry SET version = 1 WHERE seq = 4', 4],
  ['changed', 'a version that nobody knows', 'UPDATE audit_entry SET version = 9 WHERE seq = 4', 4],
  ['removed', 'a removed entry', 'DELETE FROM audit_entry WHERE seq = 2', 2],
  ['removed', 'the first entries removed', 'DELETE FROM audit_entry WHERE seq <= 3', 1],
  ['removed', 'a removed entry, the numbers closed up', closeUp(4), 4],
  ['reordered', 'two neighbours swapped', swap(3, 4), 3],
  ['reordered', 'two far apart swapped', swap(2, 6), 2],
])('%s: %s', (kind, _, sql, seq) => {
  const { db, file } = logOf(7)
  tamper(file, sql)
  const found = verifyAudit(db, options)
  expect(found).toMatchObject({ valid: false, entries: seq - 1, first_broken: seq, broken: { kind } })
  expect(found.broken?.sentence).toContain(`ntry ${seq}`)
})

const anchorAt = (db: WritableDb, seq: number): Anchor => {
  const row = auditEntryAt(db, seq)
  if (row === null) throw new Error(`there is no entry ${seq}`)
  return { seq, hash: row.hash, at: '2026-01-05T06:00:00.000Z' }
}

test('a tail that was cut shows against a noted head only, and is placed at the first missing entry', () => {
  const { db, file } = logOf(7)
  const anchor = anchorAt(db, 7)
  tamper(file, 'DELETE FROM audit_entry WHERE seq > 4')
  expect(verifyAudit(db, options)).toMatchObject({ valid: true, entries: 4 })
  for (const noted of [{ anchor }, { anchors: [anchor] }]) {
    expect(verifyAudit(db, { ...options, ...noted })).toMatchObject({
      valid: false,
      entries: 4,
      first_broken: 5,
      broken: { kind: 'cut' },
    })
  }
  expect(verifyAudit(db, { ...options, anchor }).anchor).toMatchObject({ seq: 7, holds: false })
})

/** Writes the end of the log anew from an entry on, with hashes that fit, as one would who knows the recipe. */
const rewrite = (db: WritableDb, file: string, from: number): void => {
  const rows = auditEntriesAfter(db, from - 1, 1000)
  let previousHash = rows[0]?.previousHash ?? Buffer.alloc(32)
  const other = new SQLite(file)
  other.exec('DROP TRIGGER audit_entry_unchanged')
  for (const row of rows) {
    const made = { ...row, reason: 'nothing to see', previousHash }
    const hash = hashAuditEntry(made)
    other
      .prepare('UPDATE audit_entry SET reason = ?, previous_hash = ?, hash = ? WHERE seq = ?')
      .run(made.reason, previousHash, hash, row.seq)
    previousHash = hash
  }
  other.close()
}

test('a log that was written anew with hashes that fit shows against a noted head, between that and the one before', () => {
  const { db, file } = logOf(9)
  const anchors = [anchorAt(db, 3), anchorAt(db, 8)]
  rewrite(db, file, 6)
  expect(verifyAudit(db, options)).toMatchObject({ valid: true })
  expect(verifyAudit(db, { ...options, anchors })).toMatchObject({
    valid: false,
    first_broken: 4,
    broken: { kind: 'rewritten' },
    anchors: 1,
  })
})

test('a head that holds says so, and one of a log that goes on since as well', () => {
  const { db } = logOf(3)
  const anchor = anchorAt(db, 2)
  append(db, 4)
  expect(verifyAudit(db, { ...options, anchor, anchors: [anchor, anchorAt(db, 4)] })).toMatchObject({
    valid: true,
    anchor: { seq: 2, holds: true },
    anchors: 2,
  })
})

test('entries of before role and station were recorded verify as they did, beside newer ones', () => {
  const { db, file } = temporaryDatabase()
  append(db, 1)
  const row = auditEntryAt(db, 1)
  if (row === null) throw new Error('there is no entry')
  const old = { ...row, version: 1, role: null, station: null }
  const other = new SQLite(file)
  other.exec('DROP TRIGGER audit_entry_unchanged')
  other
    .prepare('UPDATE audit_entry SET version = 1, role = NULL, hash = ? WHERE seq = 1')
    .run(hashAuditEntry(old))
  other.close()
  append(db, 2)
  expect(verifyAudit(db, options)).toMatchObject({ valid: true, entries: 2 })
})

const change = fc.record({
  reason: fc.string({ unit: 'binary', maxLength: 20 }),
  committed: fc.boolean(),
})

test('whatever is recorded or rolled back, the chain holds, and one edited entry breaks it there', () => {
  const changed = fc.property(fc.array(change, { maxLength: 25 }), fc.nat(), (changes, pick) => {
    const { db, file } = temporaryDatabase()
    for (const [n, { reason, committed }] of changes.entries()) {
      if (committed) append(db, n + 1, reason)
      else
        expect(() =>
          inTransaction(db, () => {
            appendAudit(db, { kind: 'people', at: n, caller: userCaller('ADMIN'), operation: 'x', reason })
            throw new Error('rolled back')
          }),
        ).toThrow('rolled back')
    }
    const entries = changes.filter(({ committed }) => committed).length
    expect(verifyAudit(db, options)).toMatchObject({ valid: true, entries })
    if (entries === 0) return
    const seq = (pick % entries) + 1
    tamper(file, `UPDATE audit_entry SET at = at + 1 WHERE seq = ${seq}`)
    expect(verifyAudit(db, options)).toMatchObject({ valid: false, first_broken: seq })
  })
  fc.assert(changed, { numRuns: 12 })
})
