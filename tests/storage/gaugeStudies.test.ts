import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { connectionOf } from '../../src/storage/connection.ts'
import { migrations } from '../../src/storage/migrations/migrations.ts'
import { openDatabase } from '../../src/storage/openDatabase.ts'
import {
  gaugeStudyById,
  insertGaugeStudy,
  liveGaugeStudies,
  type NewGaugeStudy,
  updateGaugeStudy,
} from '../../src/storage/queries/gaugeStudies.ts'
import { temporaryDatabase } from '../support/temporaryDatabase.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const study: NewGaugeStudy = {
  name: 'Bore gauge 3',
  kind: 'bias',
  gauge: 'BG-3',
  unit: 'mm',
  characteristicId: null,
  clientId: null,
  tolerance: 0.1,
  multiplier: 6,
  note: null,
  data: { kind: 'bias', reference: 6, values: [6.1, null, 1e-308] },
  revision: 1,
  createdBy: 'ada',
  createdAt: 1000,
  updatedBy: 'ada',
  updatedAt: 1000,
  deletedAt: null,
}

// Would catch a step that touches what people have measured, or a reference to a characteristic that is not there.
test('a populated file of version 6 takes studies of its characteristics, and of no others, after step 7', () => {
  const file = join(temporaryFolder(), 'centerline.db')
  const older = new SQLite(file)
  older.exec(readFileSync(new URL('../fixtures/storage/populated-v1.sql', import.meta.url), 'utf8'))
  for (const { up } of migrations.slice(1, 6)) older.exec(up)
  older.pragma('user_version = 6')
  const characteristics = older.prepare('SELECT * FROM characteristic').all()
  older.close()
  const { db, close } = openDatabase(file)
  onTestFinished(close)
  expect(connectionOf(db).prepare('SELECT * FROM characteristic').all()).toMatchObject(characteristics)
  expect(characteristics.length).toBeGreaterThan(0)
  expect(insertGaugeStudy(db, { ...study, characteristicId: 1 }).id).toBe(1)
  expect(() => insertGaugeStudy(db, { ...study, characteristicId: 999 })).toThrow('FOREIGN KEY')
})

test('a study comes back as it was stored, and a deleted one only by its id', () => {
  const { db } = temporaryDatabase()
  const first = insertGaugeStudy(db, study)
  const second = insertGaugeStudy(db, { ...study, name: 'Later', updatedAt: 2000 })
  expect(first).toEqual({ ...study, id: first.id })
  expect(liveGaugeStudies(db).map(({ name }) => name)).toEqual(['Later', 'Bore gauge 3'])
  updateGaugeStudy(db, { ...second, deletedAt: 3000 })
  expect(liveGaugeStudies(db)).toEqual([first])
  expect(gaugeStudyById(db, second.id)?.deletedAt).toBe(3000)
  expect(updateGaugeStudy(db, { ...second, name: 'too late' })).toBeNull()
})
