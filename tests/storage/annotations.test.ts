import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { excludedSamplesAt } from '../../src/storage/measurements/exclusions.ts'
import { migrations } from '../../src/storage/migrations/migrations.ts'
import { openDatabase } from '../../src/storage/openDatabase.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

/** After the entries that the file has already. */
const entry = (at: number, operation: string, record: number): string =>
  `INSERT INTO audit_entry (seq, at, kind, actor_kind, actor, via, address, operation, table_name, record_id, success,
     previous_hash, hash)
   VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM audit_entry), ${at}, 'sample', 'user', 'ada', 'http', 'x', '${operation}', 'sample_exclusion', '${record}', 1, x'00', x'00');`

// Would catch a chart of a past time that has forgotten what was left out before this version, or a step that fails on real data.
test('what counted again before step 20 is known from the audit log afterwards', () => {
  const file = join(temporaryFolder(), 'centerline.db')
  const older = new SQLite(file)
  older.exec(readFileSync(new URL('../fixtures/storage/populated-v1.sql', import.meta.url), 'utf8'))
  for (const { up } of migrations.slice(1, 19)) older.exec(up)
  older.pragma('user_version = 19')
  older.pragma('foreign_keys = OFF')
  older.exec(`
    INSERT INTO sample (id, characteristic_id, at, uuid, measurements, received_at, origin_id)
      VALUES (7, 1, 1000, x'01', x'00', 1000, 1), (8, 1, 1100, x'02', x'00', 1100, 1);
    ${entry(2000, 'sample.exclude', 7)}
    ${entry(3000, 'sample.include', 7)}
    ${entry(4000, 'sample.exclude', 7)}
    ${entry(5000, 'sample.include', 7)}
    ${entry(6000, 'sample.include', 8)}
  `)
  older.close()
  const { db, close } = openDatabase(file)
  onTestFinished(close)
  const excludedAt = (at: number) => [...excludedSamplesAt(db, 1, at)].sort()
  expect(excludedAt(900)).toEqual([])
  expect(excludedAt(2500)).toEqual([7, 8])
  expect(excludedAt(3500)).toEqual([8])
  expect(excludedAt(4500)).toEqual([7, 8])
  expect(excludedAt(6500)).toEqual([])
})
