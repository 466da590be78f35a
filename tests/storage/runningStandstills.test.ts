import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { connectionOf } from '../../src/storage/connection.ts'
import { runningStandstills as step } from '../../src/storage/migrations/0031-running-standstills.ts'
import { migrations } from '../../src/storage/migrations/migrations.ts'
import { openDatabase } from '../../src/storage/openDatabase.ts'
import {
  deleteRunningStandstill,
  endRunningStandstill,
  insertRunningStandstill,
  runningStandstill,
  runningStandstills,
} from '../../src/storage/production/runningStandstills.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const insertDowntime = `INSERT INTO downtime_event (client_id, shift_date, shift_type, category, reason, minutes, created_by, created_at)
  VALUES ('LINE-A', '2026-02-01', 'SHIFT_1ST', 'EQUIPMENT', 'Needle broke', 12.5, 'ada', 1)`

/** A file as version 30 left it, with a standstill that was recorded. */
const older = (): string => {
  const file = join(temporaryFolder(), 'centerline.db')
  const connection = new SQLite(file)
  connection.exec(readFileSync(new URL('../fixtures/storage/populated-v1.sql', import.meta.url), 'utf8'))
  for (const { up, version } of migrations) if (version > 1 && version < step.version) connection.exec(up)
  connection.exec(insertDowntime)
  connection.pragma(`user_version = ${step.version - 1}`)
  connection.close()
  return file
}

const opened = (file: string) => {
  const database = openDatabase(file)
  onTestFinished(database.close)
  return database.db
}

const first = { clientId: 'LINE-A', startedAt: 1_000, endedAt: null, begunBy: 'otto' }
const other = { clientId: 'LINE-B', startedAt: 2_000, endedAt: 3_000, begunBy: 'lea' }

// Would catch a step that changes what was recorded, and a line of an older file that cannot stand still.
test('a file of version 30 keeps its standstills, and its lines have none that goes on', () => {
  const db = opened(older())
  expect(connectionOf(db).prepare('SELECT reason, minutes FROM downtime_event').all()).toEqual([
    { reason: 'Needle broke', minutes: 12.5 },
  ])
  expect(runningStandstills(db)).toEqual([])
  insertRunningStandstill(db, first)
  expect(runningStandstill(db, 'LINE-A')).toEqual(first)
})

// Would catch an end or a removal that reaches the standstills of other lines.
test('each line has its own, which is ended and taken away alone', () => {
  const db = opened(older())
  for (const row of [other, first]) insertRunningStandstill(db, row)
  endRunningStandstill(db, { clientId: 'LINE-A', endedAt: 4_000 })
  expect(runningStandstills(db)).toEqual([{ ...first, endedAt: 4_000 }, other])
  deleteRunningStandstill(db, 'LINE-A')
  expect([runningStandstill(db, 'LINE-A'), runningStandstills(db)]).toEqual([null, [other]])
})

// Would catch a table that lets a line stand still twice at once.
test('a line has one at most', () => {
  const db = opened(older())
  insertRunningStandstill(db, first)
  expect(() => insertRunningStandstill(db, { ...first, startedAt: 5_000 })).toThrow('UNIQUE')
})
