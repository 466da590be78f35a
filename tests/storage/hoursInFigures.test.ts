import { expect, test } from 'vitest'
import { connectionOf } from '../../src/storage/connection.ts'
import { hoursInFigures } from '../../src/storage/migrations/0032-hours-in-figures.ts'
import { lineDays, sumLineDays } from '../../src/storage/production/lineDays.ts'
import { productionRows } from '../support/productionRows.ts'
import { temporaryDatabase } from '../support/temporaryDatabase.ts'

const days = ['2026-01-10', '2026-01-11']

const before = ['planned_inferred', 'scheduled_inferred', 'absent_inferred']

// Would catch an update after which days of the past say that nothing was filled in, until somebody changes them.
test('days that were summed before the update tell what was filled in as if they were summed anew', () => {
  const { db } = temporaryDatabase()
  const rows = productionRows(db)
  rows.client('LINE-A')
  rows.order('W-1')
  rows.entry('W-1', { shift_hours: 8.5 })
  rows.entry('W-1', { shift_hours: 8.5, shift_type: 'SHIFT_2ND' })
  rows.entry('W-1', { shift_hours: 10, shift_source: 'entry', shift_type: 'SHIFT_2ND' })
  rows.entry('W-1', { shift_hours: 8.5, shift_date: '2026-01-11' })
  rows.attendance('2026-01-11', 'SHIFT_1ST', 'E-1', 0)
  sumLineDays(db, 'LINE-A', days)
  const anew = lineDays(db, 'LINE-A', '2026-01-01', '2026-01-31')
  expect(anew).toMatchObject([
    { plannedInferred: 1, scheduledInferred: 2, absentInferred: 3 },
    { plannedInferred: 1, scheduledInferred: 0, absentInferred: 0 },
  ])

  rows.run('DROP INDEX line_day_in_time')
  for (const column of before) rows.run(`ALTER TABLE line_day DROP COLUMN ${column}`)
  rows.run('CREATE INDEX line_day_in_time ON line_day (day)')
  connectionOf(db).exec(hoursInFigures.up)
  expect(lineDays(db, 'LINE-A', '2026-01-01', '2026-01-31')).toEqual(anew)
})
