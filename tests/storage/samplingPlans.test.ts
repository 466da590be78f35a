import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { connectionOf } from '../../src/storage/connection.ts'
import { migrations } from '../../src/storage/migrations/migrations.ts'
import { openDatabase } from '../../src/storage/openDatabase.ts'
import {
  insertPlan,
  livePlans,
  type NewPlan,
  planById,
  updatePlan,
} from '../../src/storage/plans/samplingPlans.ts'
import { temporaryDatabase } from '../support/temporaryDatabase.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const plan: NewPlan = {
  name: 'Bores',
  note: null,
  clientId: null,
  steps: [{ characteristic_id: 1, pieces: 5 }],
  triggers: [{ kind: 'minutes', every: 60 }],
  shifts: null,
  weekdays: [1, 2],
  graceMinutes: 10,
  active: true,
  scheduledTo: 1000,
  piecesCounted: 0,
  counter: null,
  revision: 1,
  createdBy: 'ada',
  createdAt: 1000,
  updatedBy: 'ada',
  updatedAt: 1000,
  deletedAt: null,
}

// Would catch a step that touches what was measured, or a sampling that names a characteristic that is not there.
test('a populated file of version 20 keeps its rows and takes plans and notes after step 21', () => {
  const file = join(temporaryFolder(), 'centerline.db')
  const older = new SQLite(file)
  older.exec(readFileSync(new URL('../fixtures/storage/populated-v1.sql', import.meta.url), 'utf8'))
  for (const { up } of migrations.slice(1, 20)) older.exec(up)
  older.pragma('user_version = 20')
  const samples = older.prepare('SELECT * FROM sample').all()
  older.close()
  const { db, close } = openDatabase(file)
  onTestFinished(close)
  expect(connectionOf(db).prepare('SELECT * FROM sample').all()).toEqual(samples)
  const { id } = insertPlan(db, plan)
  const add = connectionOf(db).prepare(
    "INSERT INTO sampling (plan_id, trigger, due_at, overdue_at, state) VALUES (?, 'minutes', 1, 2, 'due')",
  )
  add.run(id)
  expect(() => add.run(id + 1)).toThrow('FOREIGN KEY')
})

test('a plan comes back as it was stored, and a deleted one only by its id', () => {
  const { db } = temporaryDatabase()
  const made = insertPlan(db, plan)
  expect(livePlans(db)).toEqual([{ ...plan, id: made.id }])
  updatePlan(db, { ...made, deletedAt: 2000 })
  expect(livePlans(db)).toEqual([])
  expect(planById(db, made.id)?.deletedAt).toBe(2000)
  expect(updatePlan(db, { ...made, name: 'too late' })).toBeNull()
})

// Would catch a note that somebody changes or removes after the fact.
test('a note of a handover stays as it was written', () => {
  const { db } = temporaryDatabase()
  const connection = connectionOf(db)
  connection.exec(
    "INSERT INTO handover_note (shift_from, at, author, text) VALUES (1, 2, 'ada', 'spindle runs hot')",
  )
  expect(() => connection.exec("UPDATE handover_note SET text = ''")).toThrow('a note stays')
  expect(() => connection.exec('DELETE FROM handover_note')).toThrow('a note stays')
})
