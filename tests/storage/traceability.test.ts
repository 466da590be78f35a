import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { connectionOf } from '../../src/storage/connection.ts'
import { migrations } from '../../src/storage/migrations/migrations.ts'
import { openDatabase } from '../../src/storage/openDatabase.ts'
import { backfillBlock } from '../../src/storage/traceability/traceBackfill.ts'
import { insertTraceField, traceFieldByKey } from '../../src/storage/traceability/traceFields.ts'
import { countTraces, valuesBeginningWith } from '../../src/storage/traceability/traceSearch.ts'
import { tracesOf } from '../../src/storage/traceability/tracesOf.ts'
import { inTransaction } from '../../src/storage/transaction.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const frozen = readFileSync(new URL('../fixtures/storage/populated-v1.sql', import.meta.url), 'utf8')

/** A file as the version before the traces left it, with subgroups that carry some. */
const older = (samples: number) => {
  const file = join(temporaryFolder(), 'centerline.db')
  const connection = new SQLite(file)
  connection.exec(frozen)
  for (const { version, up } of migrations.filter((step) => step.version > 1 && step.version < 19)) {
    connection.exec(up)
    connection.pragma(`user_version = ${version}`)
  }
  connection.exec("INSERT INTO origin VALUES (1, 'user', 'op', 1, NULL, 'http', '127.0.0.1', 'test')")
  const insert = connection.prepare("INSERT INTO sample VALUES (?, 1, ?, ?, x'00', 1000, 1, NULL, ?, ?, ?)")
  for (let id = 1; id <= samples; id++) {
    const uuid = Buffer.alloc(16)
    uuid.writeUInt32BE(id)
    insert.run(
      id,
      id * 1000,
      uuid,
      `B-${id % 3}`,
      null,
      id % 2 === 0 ? '{"part_number":"P","cavity":4}' : null,
    )
  }
  connection.close()
  const database = openDatabase(file)
  onTestFinished(database.close)
  return database.db
}

test('step 19 leaves measurements as they are, and blocks bring them into the search, the newest first, each once', () => {
  const db = older(250)
  const batch = traceFieldByKey(db, 'batch_number')
  expect(batch).toMatchObject({ newest: 250, pending: 250, builtIn: true })
  const counted = (text: string): number => {
    const ids = valuesBeginningWith(db, batch?.id ?? 0, text, 10).map((one) => one.id)
    return countTraces(db, ids, [1]).reduce((sum, one) => sum + one.samples, 0)
  }
  inTransaction(db, () => backfillBlock(db, 40))
  expect(counted('B-')).toBe(40)
  const newest = connectionOf(db).prepare('SELECT min(sample_id) FROM trace').pluck().get()
  expect(newest).toBe(211)
  // A field that is added meanwhile begins at the newest, too, and both end at the oldest.
  insertTraceField(db, {
    key: 'cavity',
    label: 'Cavity',
    kind: 'text',
    choices: [],
    required: false,
    sticky: true,
    barcodePrefix: null,
    characteristicIds: null,
    builtIn: false,
    position: 4,
    createdAt: 0,
    retiredAt: null,
    newest: 250,
    pending: 250,
  })
  let blocks = 0
  while (inTransaction(db, () => backfillBlock(db, 40)) > 0) blocks += 1
  expect(blocks).toBeLessThan(12)
  expect(counted('B-')).toBe(250)
  expect(counted('B-1')).toBe(84)
  expect(connectionOf(db).prepare('SELECT count(*) FROM trace').pluck().get()).toBe(250 + 125 + 125)
  expect(traceFieldByKey(db, 'cavity')).toMatchObject({ pending: 0 })
})

test('what a subgroup carries is text without blanks around it, and neither objects nor inherited names', () => {
  const row = {
    batchNumber: '  ',
    operatorId: ' op1 ',
    metadata: '{"cavity":2,"hot":true,"empty":null,"constructor2":1}',
  }
  expect(tracesOf(row, ['batch_number', 'operator_id', 'cavity', 'hot', 'empty', 'constructor'])).toEqual([
    ['operator_id', 'op1'],
    ['cavity', '2'],
    ['hot', 'true'],
  ])
})
