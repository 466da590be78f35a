import type { Aggregation, KpiName } from '../../../src/contract/production/kpi.ts'
import { allKpisOf } from '../../../src/station/kpi/allKpisOf.ts'
import { kpiOf } from '../../../src/station/kpi/kpiOf.ts'
import type { KpiScope } from '../../../src/station/kpi/kpiScope.ts'
import { oeeOf } from '../../../src/station/kpi/oeeOf.ts'
import { sumLineDays } from '../../../src/storage/production/lineDays.ts'
import { putSetting } from '../../../src/storage/queries/settings.ts'
import { productionRows } from '../../support/productionRows.ts'
import { temporaryDatabase } from '../../support/temporaryDatabase.ts'

type Cells = Record<string, string | number | null>

/** The evening of 31 January 2026 at a plant in Berlin. */
export const evening = Date.parse('2026-01-31T19:00:00Z')

/** A database with rows of production as they are given, and the figures over it. */
export const kpiRig = () => {
  const { db } = temporaryDatabase()
  putSetting(db, 'settings', JSON.stringify({ time_zone: 'Europe/Berlin' }))
  const rows = productionRows(db)
  const usual: KpiScope = {
    clientId: 'LINE-A',
    from: '2026-01-01',
    to: '2026-01-31',
    workOrderId: null,
    shiftType: null,
    now: evening,
  }
  /** Sums what was recorded, as the station does with each change. */
  const settle = (): void => {
    const days = rows.all<{ line: string; day: string }>(
      `SELECT client_id AS line, shift_date AS day FROM production_entry UNION
       SELECT client_id, shift_date FROM downtime_event UNION SELECT client_id, shift_date FROM attendance`,
    )
    for (const { line, day } of days) sumLineDays(db, line, [day])
  }
  return {
    db,
    rows,
    settle,
    /** An entry of which nothing is inferred, but for what is said otherwise. */
    entry: (order: string, cells: Cells = {}) =>
      rows.entry(order, {
        cycle_hours: 0.25,
        cycle_source: 'order',
        shift_hours: 8.5,
        shift_hours_scheduled: 8.5,
        shift_source: 'entry',
        present: 10,
        employees_present: 10,
        present_source: 'entry',
        ...cells,
      }),
    inspection: (shift_date: string, cells: Cells = {}) =>
      rows.insert('inspection', {
        client_id: 'LINE-A',
        shift_date,
        shift_type: 'SHIFT_1ST',
        units_inspected: 100,
        units_passed: 90,
        defects: 12,
        units_reworked: 0,
        created_by: 'test',
        created_at: 0,
        ...cells,
      }),
    hold: (work_order_id: string, held_at: string, released_at: string | null, cause = 'QUALITY') =>
      rows.insert('work_order_hold', {
        client_id: 'LINE-A',
        work_order_id,
        cause,
        held_at: Date.parse(held_at),
        held_by: 'test',
        released_at: released_at === null ? null : Date.parse(released_at),
      }),
    step: (operation_id: string, sequence: number, client_id = 'LINE-A') =>
      rows.insert('work_operation', {
        client_id,
        operation_id,
        name: operation_id,
        sequence,
        created_by: 'test',
        created_at: 0,
      }),
    target: (kpi: string, valid_from: string, target: number, client_id = 'LINE-A') =>
      rows.insert('kpi_target', { client_id, kpi, valid_from, target, created_by: 'test', created_at: 0 }),
    read: (kpi: KpiName, scope: Partial<KpiScope> = {}, aggregation: Aggregation = 'total') =>
      kpiOf(db, { ...usual, ...scope, kpi, aggregation }),
    readAll: (scope: Partial<KpiScope> = {}, trend?: Aggregation) =>
      allKpisOf(db, { ...usual, ...scope, trend }),
    readOee: (scope: Partial<KpiScope> = {}, aggregation: Aggregation = 'total') =>
      oeeOf(db, { ...usual, ...scope, aggregation }),
  }
}
