import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { connectionOf } from '../../src/storage/connection.ts'
import { migrations } from '../../src/storage/migrations/migrations.ts'
import { openDatabase } from '../../src/storage/openDatabase.ts'
import {
  insertReportDelivery,
  lastOfSchedule,
  listReportDeliveries,
  type ReportDeliveryRow,
} from '../../src/storage/reports/reportDeliveries.ts'
import {
  insertReportSchedule,
  type ReportScheduleRow,
  reportScheduleById,
  reportSchedules,
  updateReportSchedule,
} from '../../src/storage/reports/reportSchedules.ts'
import { temporaryDatabase } from '../support/temporaryDatabase.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const schedule: Omit<ReportScheduleRow, 'id'> = {
  clientId: 'LINE-A',
  reportType: 'daily_production',
  characteristicId: null,
  recipients: ['a@plant.example', 'b@plant.example'],
  schedule: '06:00 daily',
  timeZone: 'Europe/Berlin',
  language: 'de',
  paused: false,
  nextAt: 5000,
  createdBy: 'ada',
  createdAt: 1000,
  updatedBy: 'ada',
  updatedAt: 1000,
  deletedAt: null,
}

const delivery = (scheduleId: number, occurrenceAt: number): Omit<ReportDeliveryRow, 'id'> => ({
  scheduleId,
  clientId: 'LINE-A',
  isTest: false,
  occurrenceAt,
  recipient: 'a@plant.example',
  state: 'pending',
  dateFrom: '2026-01-05',
  dateTo: '2026-01-05',
  fileName: null,
  attempts: 0,
  nextAt: occurrenceAt,
  finishedAt: null,
  answer: null,
  createdAt: occurrenceAt,
})

// Would catch a step that touches what was measured, or a delivery of a schedule that is not there.
test('a populated file of version 25 keeps its rows and takes schedules after step 26', () => {
  const file = join(temporaryFolder(), 'centerline.db')
  const older = new SQLite(file)
  older.exec(readFileSync(new URL('../fixtures/storage/populated-v1.sql', import.meta.url), 'utf8'))
  for (const { up } of migrations.slice(1, 25)) older.exec(up)
  older.pragma('user_version = 25')
  const samples = older.prepare('SELECT * FROM sample').all()
  older.close()
  const { db, close } = openDatabase(file)
  onTestFinished(close)
  expect(connectionOf(db).prepare('SELECT * FROM sample').all()).toEqual(samples)
  const { id } = insertReportSchedule(db, schedule)
  expect(insertReportDelivery(db, delivery(id, 5000))).not.toBeNull()
  expect(() => insertReportDelivery(db, delivery(id + 1, 5000))).toThrow('FOREIGN KEY')
})

test('a schedule comes back as it was stored, a deleted one by its id only', () => {
  const { db } = temporaryDatabase()
  const made = insertReportSchedule(db, schedule)
  expect(made).toEqual({ id: made.id, ...schedule })
  expect(reportSchedules(db, 'LINE-A')).toEqual([made])
  expect(reportSchedules(db, 'LINE-B')).toEqual([])
  const gone = { ...made, nextAt: null, deletedAt: 9000 }
  updateReportSchedule(db, gone)
  expect(reportSchedules(db, null)).toEqual([])
  expect(reportScheduleById(db, made.id)).toEqual(gone)
})

// Catches a report that goes out twice for one time that it was due.
test('an occurrence stands in the log once for a recipient, a test as often as it is asked for', () => {
  const { db } = temporaryDatabase()
  const { id } = insertReportSchedule(db, schedule)
  expect(insertReportDelivery(db, delivery(id, 5000))).toMatchObject({ state: 'pending' })
  expect(insertReportDelivery(db, delivery(id, 5000))).toBeNull()
  expect(insertReportDelivery(db, { ...delivery(id, 5000), recipient: 'b@plant.example' })).not.toBeNull()
  for (const _ of [1, 2])
    expect(insertReportDelivery(db, { ...delivery(id, 5000), isTest: true })).not.toBeNull()
  const every = { clientId: null, scheduleId: null, state: null }
  expect(listReportDeliveries(db, every, 1, 2)).toMatchObject({
    total: 4,
    rows: [{ isTest: true }, { isTest: true }],
  })
  expect(listReportDeliveries(db, { ...every, clientId: 'LINE-B' }, 1, 2).total).toBe(0)
  expect(lastOfSchedule(db, id)).toHaveLength(2)
})
