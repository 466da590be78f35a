import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, onTestFinished, test, vi } from 'vitest'
import { connectionOf, type ReadableDb } from '../../src/storage/connection.ts'
import { shopEventIndexes } from '../../src/storage/migrations/0029-shop-event-indexes.ts'
import { migrations } from '../../src/storage/migrations/migrations.ts'
import { openDatabase } from '../../src/storage/openDatabase.ts'
import { attendancePage } from '../../src/storage/production/attendance.ts'
import { downtimePage } from '../../src/storage/production/downtime.ts'
import type { ShopEventFilter } from '../../src/storage/production/shopEventFilter.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const tables = ['downtime_event', 'attendance'] as const
const lines = 12
const days = 28

const dayOf = (day: number): string => `2026-02-${String(day).padStart(2, '0')}`

/** A file as version 28 left it, with a month of some lines, and what stands in it. */
const older = () => {
  const file = join(temporaryFolder(), 'centerline.db')
  const connection = new SQLite(file)
  connection.pragma('synchronous = OFF')
  connection.exec(readFileSync(new URL('../fixtures/storage/populated-v1.sql', import.meta.url), 'utf8'))
  for (const { up, version } of migrations) {
    if (version > 1 && version < shopEventIndexes.version) connection.exec(up)
  }
  const downtime = connection.prepare(
    `INSERT INTO downtime_event (client_id, shift_date, shift_type, category, reason, minutes, created_by, created_at)
     VALUES (?, ?, 'SHIFT_1ST', 'EQUIPMENT', 'Needle broke', 12.5, 'ada', 1)`,
  )
  const attendance = connection.prepare(
    `INSERT INTO attendance (client_id, shift_date, shift_type, employee_id, scheduled_hours, absent_hours, is_excused, created_by, created_at)
     VALUES (?, ?, 'SHIFT_1ST', 'E-17', 8, 4, 0, 'ada', 1)`,
  )
  for (let line = 0; line < lines; line++) {
    for (let day = 1; day <= days; day++) {
      for (const insert of [downtime, attendance]) insert.run(`LINE-${line}`, dayOf(day))
    }
  }
  connection.pragma(`user_version = ${shopEventIndexes.version - 1}`)
  const rows = tables.map((table) => connection.prepare(`SELECT * FROM ${table}`).all())
  connection.close()
  return { file, rows }
}

const migrated = () => {
  const { file, rows } = older()
  const { db, close } = openDatabase(file)
  onTestFinished(close)
  return { db, rows }
}

const every: ShopEventFilter = { clientId: null, from: null, to: null, equal: {} }

/** How SQLite goes about the statements that a query prepares: the count, then the page. */
const plansOf = (db: ReadableDb, query: () => unknown, values: readonly (string | number)[]): string[] => {
  const connection = connectionOf(db)
  const prepare = vi.spyOn(connection, 'prepare')
  query()
  const asked = prepare.mock.calls.map(([sql]) => sql)
  prepare.mockRestore()
  return asked.map((sql) => {
    const given = sql.includes('LIMIT') ? [...values, 50, 0] : values
    const steps = connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...given) as { detail: string }[]
    return steps.map(({ detail }) => detail).join('\n')
  })
}

const pages = [
  ['downtime_event', downtimePage, 'downtime_event_of_day'],
  ['attendance', attendancePage, 'attendance_once'],
] as const

const firstPage = { page: 1, limit: 50 }

// Would catch a step that loses or changes an event of a file that is in use.
test('a populated file of version 28 keeps its standstills and attendance, the newest first', () => {
  const { db, rows } = migrated()
  const connection = connectionOf(db)
  expect(tables.map((table) => connection.prepare(`SELECT * FROM ${table}`).all())).toEqual(rows)
  for (const [, read] of pages) {
    const { total, rows: page } = read(db, every, firstPage)
    expect(total).toBe(lines * days)
    expect(page.map(({ shiftDate }) => shiftDate)).toEqual(
      Array.from({ length: 50 }, (_, i) => dayOf(days - Math.floor(i / lines))),
    )
    const ids = page.slice(0, lines).map(({ id }) => id)
    expect(ids).toEqual(ids.toSorted((a, b) => b - a))
  }
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok')
})

// Would catch a list of all lines that reads and sorts years of events for its first fifty.
test.each(pages)(
  'a page of %s of all lines is read from the index by day, and sorts nothing',
  (table, read) => {
    const { db } = migrated()
    const [, page] = plansOf(db, () => read(db, every, firstPage), [])
    expect(page).toBe(`SCAN ${table} USING INDEX ${table}_in_time`)
    const period = { ...every, from: dayOf(3), to: dayOf(9) }
    const [count, some] = plansOf(db, () => read(db, period, firstPage), [dayOf(3), dayOf(9)])
    expect(count).toBe(
      `SEARCH ${table} USING COVERING INDEX ${table}_in_time (shift_date>? AND shift_date<?)`,
    )
    expect(some).toBe(`SEARCH ${table} USING INDEX ${table}_in_time (shift_date>? AND shift_date<?)`)
  },
)

// Would catch the new index drawing the lists of one line away from their own, through the days of all others; statistics may do so.
test.each(pages)('a page of %s of one line stays with its own index', (table, read, own) => {
  const { db } = migrated()
  connectionOf(db).exec('ANALYZE')
  const filter = { ...every, clientId: 'LINE-7', from: dayOf(3), to: dayOf(9) }
  const plans = plansOf(db, () => read(db, filter, firstPage), ['LINE-7', dayOf(3), dayOf(9)])
  expect(plans).toHaveLength(2)
  for (const plan of plans) {
    expect(plan).toMatch(new RegExp(`^SEARCH ${table} USING (?:COVERING )?INDEX ${own} \\(client_id=\\?`))
  }
})
