import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { batchRows } from '../../src/storage/migrations/0030-batch-rows.ts'
import { migrations } from '../../src/storage/migrations/migrations.ts'
import { openDatabase } from '../../src/storage/openDatabase.ts'
import {
  batchByName,
  finishBatch,
  rowsOfBatch,
  unfinishedBatches,
} from '../../src/storage/production/productionBatches.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const packed = Buffer.from([1, 2, 3, 254])

/** A file as version 29 left it: one batch in its middle, one finished. */
const older = (): string => {
  const file = join(temporaryFolder(), 'centerline.db')
  const connection = new SQLite(file)
  connection.exec(readFileSync(new URL('../fixtures/storage/populated-v1.sql', import.meta.url), 'utf8'))
  for (const { up, version } of migrations) {
    if (version > 1 && version < batchRows.version) connection.exec(up)
  }
  connection.pragma(`user_version = ${batchRows.version - 1}`)
  const insert = connection.prepare(
    `INSERT INTO production_batch (batch_id, client_id, submitted_by, caller, file_name, rows, total_rows, valid_rows, processed,
       failed, faults, status, created_at, started_at, finished_at)
     VALUES (?, 'LINE-A', 'user ada', '{}', 'day.csv', ?, 3, 2, ?, 0, '[]', ?, 1, 2, ?)`,
  )
  insert.run('BATCH-IN-ITS-MIDDLE', packed, 1, 'PROCESSING', null)
  insert.run('BATCH-FINISHED', null, 2, 'COMPLETED', 3)
  connection.close()
  return file
}

// Would catch an update that loses the rows of a file that was being stored when the station was ended for it.
test('a batch that was in its middle goes on after the update, and its rows go when it is finished', () => {
  const { db, close } = openDatabase(older())
  onTestFinished(close)
  expect(unfinishedBatches(db)).toEqual(['BATCH-IN-ITS-MIDDLE'])
  expect(batchByName(db, 'BATCH-IN-ITS-MIDDLE')).toMatchObject({
    clientId: 'LINE-A',
    fileName: 'day.csv',
    processed: 1,
    status: 'PROCESSING',
  })
  expect(rowsOfBatch(db, 'BATCH-IN-ITS-MIDDLE')).toEqual(packed)
  expect(rowsOfBatch(db, 'BATCH-FINISHED')).toBeNull()
  finishBatch(db, 'BATCH-IN-ITS-MIDDLE', 'COMPLETED', 4)
  expect(rowsOfBatch(db, 'BATCH-IN-ITS-MIDDLE')).toBeNull()
  expect(unfinishedBatches(db)).toEqual([])
})
