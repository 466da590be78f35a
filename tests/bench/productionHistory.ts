import SQLite from 'better-sqlite3'
import { dayAfter } from '../../src/contract/zoneClock.ts'
import type { WritableDb } from '../../src/storage/connection.ts'
import { openDatabase } from '../../src/storage/openDatabase.ts'
import { sumLineDays } from '../../src/storage/production/lineDays.ts'
import { inTransaction } from '../../src/storage/transaction.ts'

export const lines = 300
export const days = 3 * 365

/** Lines whose people are listed one by one. */
const linesWithLists = 10
const peopleOfList = 8

/** Days that the orders of a line take. */
const orderLength = 7

export const lineName = (line: number): string => `LINE-${String(line).padStart(3, '0')}`

/** Tables of numbers that are counted up, and what is made of them: every value is given by its place. */
const numbered = `
  CREATE TEMP TABLE a_line AS
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${lines - 1})
    SELECT i, printf('LINE-%03d', i) AS client_id FROM n;
  CREATE TEMP TABLE a_day AS
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${days - 1})
    SELECT i, date(first, '+' || i || ' days') AS day, i / ${orderLength} AS week FROM n, a_start;
  CREATE TEMP TABLE a_number AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${peopleOfList}) SELECT i AS value FROM n;
  CREATE TEMP TABLE a_shift AS SELECT column1 AS i, column2 AS shift_type FROM (VALUES (0, 'SHIFT_1ST'), (1, 'SHIFT_2ND'), (2, 'OTHER'));
`

const orderOf = "a_line.client_id || printf('-W%03d', week)"

const masterData = `
  INSERT INTO client SELECT client_id, client_id, CASE WHEN i % 2 = 0 THEN 0.2 END, NULL, 'bench', 0, NULL, NULL FROM a_line;
  INSERT INTO style SELECT client_id, 'STYLE-' || s.value, 'Style ' || s.value, CASE WHEN s.value < 3 THEN 0.2 END, 5 * s.value, NULL, 'bench', 0, NULL, NULL
    FROM a_line, a_number AS s WHERE s.value <= 4;
  INSERT INTO work_operation SELECT client_id, column2, column2, column1, NULL, 'bench', 0, NULL, NULL
    FROM a_line, (VALUES (10, 'CUTTING'), (20, 'SEWING'), (30, 'FINISHING'));
`

/** One order a week for each line; those of the last two weeks are open, some of the others shipped late. */
const orders = `
  INSERT INTO work_order (work_order_id, client_id, style_model, planned_quantity, planned_start_date, planned_ship_date, ideal_cycle_time,
      priority_level, status, completed_at, shipped_at, shipped_on, started_on, start_on, start_source, due_on, due_source, created_by, created_at)
    SELECT id, client_id, style, 2000, start, due, cycle, 'STANDARD', CASE WHEN shipped IS NULL THEN 'ACTIVE' ELSE 'SHIPPED' END,
      unixepoch(shipped) * 1000, unixepoch(shipped) * 1000 + 3600000, shipped, start, start, 'order', due, 'order', 'bench', unixepoch(start) * 1000
    FROM (
      SELECT ${orderOf} AS id, client_id, 'STYLE-' || (1 + (a_line.i + week) % 4) AS style, min(day) AS start, date(min(day), '+12 days') AS due,
        CASE WHEN (a_line.i + week) % 5 < 4 THEN 0.2 + 0.01 * (week % 10) END AS cycle,
        CASE WHEN week < ${Math.floor(days / orderLength) - 2} THEN date(min(day), '+' || (10 + (a_line.i * 7 + week) % 4) || ' days') END AS shipped
      FROM a_line, a_day GROUP BY a_line.i, week
    );
  INSERT INTO work_order_hold (client_id, work_order_id, cause, held_at, held_by, released_at)
    SELECT client_id, work_order_id, CASE WHEN rowid % 40 = 0 THEN 'CUSTOMER' ELSE 'MATERIAL' END, unixepoch(start_on) * 1000 + 86400000, 'bench',
      unixepoch(start_on) * 1000 + 2 * 86400000 + 7200000
    FROM work_order WHERE rowid % 20 = 0;
`

/** An entry of each line and shift; a fifth has its cycle from the style, some of the rest from the line, the mean or nowhere. */
const entries = `
  INSERT INTO production_entry (entry_id, client_id, work_order_id, style_model, shift_date, shift_type, units_produced, units_defective, run_time_hours,
      employees_assigned, employees_present, shift_hours_scheduled, downtime_total_minutes, cycle_hours, cycle_source, shift_hours, shift_source,
      present, present_source, status, created_by, created_at)
    SELECT 'PROD-' || replace(day, '-', '') || '-' || a_line.i || '-' || a_shift.i, client_id, ${orderOf}, 'STYLE-' || (1 + (a_line.i + week) % 4), day,
      shift_type, 80 + (a_line.i * 31 + a_day.i * 17 + a_shift.i) % 60, (a_line.i * 13 + a_day.i * 7 + a_shift.i) % 5,
      7 + ((a_line.i + a_day.i) % 10) / 10.0, 10, CASE WHEN a_day.i % 4 < 3 THEN 10 - (a_line.i + a_day.i) % 3 END, CASE WHEN a_shift.i < 2 THEN 8 END,
      (a_line.i * 3 + a_day.i) % 30, 0.2 + 0.01 * (week % 10),
      CASE (a_line.i + week) % 5 WHEN 4 THEN CASE (a_line.i + week) % 4 WHEN 0 THEN 'style' WHEN 1 THEN 'style' WHEN 2 THEN 'rolling' ELSE 'default' END
        ELSE 'order' END,
      8, CASE WHEN a_shift.i < 2 THEN 'entry' ELSE 'shift' END, CASE WHEN a_day.i % 4 < 3 THEN 10 - (a_line.i + a_day.i) % 3 ELSE 10 END,
      CASE WHEN a_day.i % 4 < 3 THEN 'entry' ELSE 'assigned' END, 'ENTERED', 'bench', unixepoch(day) * 1000
    FROM a_day, a_line, a_shift;
`

/** Of each line one inspection a day, at its steps in turn; a standstill every fourth day; the people of some lines by name. */
const events = `
  INSERT INTO inspection (client_id, shift_date, shift_type, work_order_id, style_model, operation_id, units_inspected, units_passed, defects,
      opportunities_per_unit, units_reworked, created_by, created_at)
    SELECT client_id, day, 'SHIFT_1ST', ${orderOf}, 'STYLE-' || (1 + (a_line.i + week) % 4),
      CASE a_day.i % 3 WHEN 0 THEN 'CUTTING' WHEN 1 THEN 'SEWING' ELSE 'FINISHING' END, 50, 50 - (a_line.i + a_day.i) % 6, (a_line.i + a_day.i) % 8,
      CASE WHEN a_day.i % 2 = 0 THEN 12 END, 0, 'bench', unixepoch(day) * 1000
    FROM a_day, a_line;
  INSERT INTO downtime_event (client_id, shift_date, shift_type, category, reason, minutes, created_by, created_at)
    SELECT client_id, day, 'SHIFT_2ND', 'EQUIPMENT', 'Needle broke', 10 + (a_line.i + a_day.i) % 40, 'bench', unixepoch(day) * 1000
    FROM a_day, a_line WHERE (a_line.i + a_day.i) % 4 = 0;
  INSERT INTO attendance (client_id, shift_date, shift_type, employee_id, scheduled_hours, absent_hours, is_excused, created_by, created_at)
    SELECT client_id, day, shift_type, 'E-' || p.value, 8, CASE WHEN (p.value + a_day.i) % 11 = 0 THEN 8 ELSE 0 END, 0, 'bench', unixepoch(day) * 1000
    FROM a_day, a_line, a_shift, a_number AS p WHERE a_line.i < ${linesWithLists};
  INSERT INTO kpi_target SELECT client_id, column1, date(first, '+' || column2 || ' days'), column3, 'bench', 0, NULL, NULL
    FROM a_line, a_start, (VALUES ('efficiency', 0, 80), ('efficiency', 400, 85), ('ppm', 0, 20000), ('oee', 0, 60));
`

const withoutIndexes = (connection: SQLite.Database, fill: () => void): void => {
  const tables = ['production_entry', 'inspection', 'attendance', 'downtime_event', 'work_order']
  const indexes = connection
    .prepare(
      `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(tables)) as { name: string; sql: string }[]
  for (const { name } of indexes) connection.exec(`DROP INDEX ${name}`)
  fill()
  for (const { sql } of indexes) connection.exec(sql)
}

const sumDays = (db: WritableDb, from: string): void => {
  const all = Array.from({ length: days }, (_, i) => dayAfter(from, i))
  for (let line = 0; line < lines; line++) inTransaction(db, () => sumLineDays(db, lineName(line), all))
}

/**
 * Fills a station's database with three years of production: 300 lines, three shifts, an entry of each.
 *
 * @param today the last of its days
 */
export const fillProductionHistory = (file: string, today: string): void => {
  const from = dayAfter(today, 1 - days)
  const connection = new SQLite(file)
  connection.pragma('synchronous = OFF')
  connection.pragma('cache_size = -200000')
  connection.transaction(() => {
    connection.exec(`CREATE TEMP TABLE a_start AS SELECT '${from}' AS first; ${numbered}`)
    withoutIndexes(connection, () => connection.exec(`${masterData}${orders}${entries}${events}`))
  })()
  connection.close()
  const { db, close } = openDatabase(file)
  sumDays(db, from)
  close()
}

/** The order that a line works on today. */
export const newestOrder = (line: number): string =>
  `${lineName(line)}-W${String(Math.floor((days - 1) / 7)).padStart(3, '0')}`
