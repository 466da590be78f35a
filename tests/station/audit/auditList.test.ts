import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Caller } from '../../../src/contract/caller.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { appendAudit } from '../../../src/station/audit/appendAudit.ts'
import type { WritableDb } from '../../../src/storage/connection.ts'
import { type AuditRow, auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import {
  type AuditConditions,
  auditedOperations,
  auditPageAfter,
  auditPageAt,
} from '../../../src/storage/queries/auditList.ts'
import { inTransaction } from '../../../src/storage/transaction.ts'
import { keyCaller, userCaller } from '../../support/callers.ts'
import { temporaryDatabase } from '../../support/temporaryDatabase.ts'

const callers: readonly Caller[] = [
  userCaller('ADMIN'),
  userCaller('POWERUSER', null, 2),
  keyCaller('all'),
  stationCaller,
]
const operations = ['limits.revise', 'cause.create', 'characteristic.update', 'apiKey.revoke']
const tables = ['characteristic', 'cause', 'sample']

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

/** A log of every kind of entry; times stand still now and then, and once they go back. */
const filled = (): { db: WritableDb; rows: AuditRow[] } => {
  const { db } = temporaryDatabase()
  inTransaction(db, () => {
    for (let n = 0; n < 240; n += 1) {
      const at = 1_767_592_800_000 + Math.floor(n / 3) * 1000 - (n > 200 ? 20_000 : 0)
      if (n % 4 === 1) {
        appendAudit(db, {
          kind: 'ingest',
          at,
          caller: stationCaller,
          operation: 'sample.submit',
          table: 'sample',
          samples: { firstId: n, lastId: n, count: 1, digest: Buffer.alloc(32) },
        })
        continue
      }
      appendAudit(db, {
        kind: 'configuration',
        at,
        caller: pick(callers, n),
        operation: pick(operations, Math.floor(n / 2)),
        table: pick(tables, Math.floor(n / 5)),
        recordId: n % 7,
        reason: n % 9 === 0 ? '100 % of the Ring_gauge' : null,
        error: n % 11 === 0 ? 'FORBIDDEN: no' : null,
      })
    }
  })
  return { db, rows: auditEntriesAfter(db, 0, 1000) }
}

const everything: AuditConditions = {
  actor: null,
  userId: null,
  keyId: null,
  operations: null,
  table: null,
  record: null,
  success: null,
  from: null,
  to: null,
  text: null,
  measurements: true,
}

const matches = (row: AuditRow, asked: AuditConditions): boolean =>
  (asked.actor === null || row.actor === asked.actor) &&
  (asked.userId === null || row.userId === asked.userId) &&
  (asked.keyId === null || row.keyId === asked.keyId) &&
  (asked.operations === null || asked.operations.includes(row.operation)) &&
  (asked.table === null || row.tableName === asked.table) &&
  (asked.record === null || row.recordId === asked.record) &&
  (asked.success === null || (row.success === 1) === asked.success) &&
  (asked.from === null || row.at >= asked.from) &&
  (asked.to === null || row.at <= asked.to) &&
  (asked.text === null ||
    `${row.reason} ${row.error} ${row.recordId}`.toLowerCase().includes(asked.text.toLowerCase())) &&
  (asked.measurements || row.kind !== 'ingest')

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null, freq: 2 })
const time = fc.integer({ min: 1_767_592_790_000, max: 1_767_592_890_000 })

const conditions = fc.record({
  actor: maybe(fc.constantFrom('admin-1', 'poweruser-2', 'clk_0123abcd', 'system', 'nobody')),
  userId: maybe(fc.constantFrom(1, 2, 9)),
  keyId: maybe(fc.constantFrom(3, 4)),
  operations: maybe(fc.subarray([...operations, 'sample.submit', 'none.such'])),
  table: maybe(fc.constantFrom(...tables, 'none')),
  record: maybe(fc.constantFrom('0', '3', '99')),
  success: maybe(fc.boolean()),
  from: maybe(time),
  to: maybe(time),
  text: maybe(fc.constantFrom('100 %', 'ring_g', 'FORBIDDEN', '%', 'nothing')),
  measurements: fc.boolean(),
})

// Would catch a filter that an index answers otherwise than the rows do, and a page that repeats or leaves out an entry.
test('every filter and every page give what a look at each row gives', () => {
  const { db, rows } = filled()
  const newestFirst = [...rows].sort((one, other) => other.at - one.at || other.seq - one.seq)
  const same = fc.property(
    conditions,
    fc.integer({ min: 1, max: 60 }),
    fc.nat(200),
    (asked, limit, offset) => {
      const expected = newestFirst.filter((row) => matches(row, asked)).map(({ seq }) => seq)
      const paged: number[] = []
      let place = null
      do {
        const page = auditPageAfter(db, asked, place, limit)
        paged.push(...page.rows.map(({ seq }) => seq))
        place = page.next
      } while (place !== null)
      expect(paged).toEqual(expected)
      const at = auditPageAt(db, asked, offset, limit)
      expect(at.total).toBe(expected.length)
      expect(at.rows.map(({ seq }) => seq)).toEqual(expected.slice(offset, offset + limit))
    },
  )
  fc.assert(same, { numRuns: 400 })
})

test('the operations of the log are those that were recorded, without the commits of measurements', () => {
  expect(auditedOperations(filled().db)).toEqual([...operations].sort())
  expect(auditedOperations(temporaryDatabase().db)).toEqual([])
})

test('a page that finds little says how far it looked, and the next goes on there', () => {
  const { db } = temporaryDatabase()
  inTransaction(db, () => {
    for (let n = 0; n < 9_000; n += 1) {
      appendAudit(db, {
        kind: 'people',
        at: n,
        caller: stationCaller,
        operation: 'x',
        reason: n === 0 ? 'needle' : 'hay',
      })
    }
  })
  const first = auditPageAfter(db, { ...everything, text: 'needle' }, null, 10)
  expect(first).toMatchObject({ rows: [], early: true, next: { seq: 1001 } })
  const second = auditPageAfter(db, { ...everything, text: 'needle' }, first.next, 10)
  expect(second).toMatchObject({ rows: [{ seq: 1 }], early: false, next: null })
})
