import { connectionOf, type WritableDb } from '../../src/storage/connection.ts'

/** Rows of production as tests need them, written straight into the database; what is left out is usual. */
export const productionRows = (db: WritableDb) => {
  const sql = connectionOf(db)
  const insert = (table: string, row: Record<string, string | number | null>): number => {
    const names = Object.keys(row)
    const places = names.map((name) => `@${name}`).join(', ')
    return Number(
      sql.prepare(`INSERT OR REPLACE INTO ${table} (${names.join(', ')}) VALUES (${places})`).run(row)
        .lastInsertRowid,
    )
  }
  let entries = 0
  return {
    insert,
    client: (client_id: string, ideal_cycle_time: number | null = null) =>
      insert('client', { client_id, name: client_id, ideal_cycle_time, created_by: 'test', created_at: 0 }),
    style: (client_id: string, style_model: string, ideal_cycle_time: number | null = null) =>
      insert('style', {
        client_id,
        style_model,
        name: style_model,
        ideal_cycle_time,
        created_by: 'test',
        created_at: 0,
      }),
    order: (work_order_id: string, row: Record<string, string | number | null> = {}) =>
      insert('work_order', {
        work_order_id,
        client_id: 'LINE-A',
        style_model: 'ROPER',
        planned_quantity: 1000,
        planned_start_date: '2026-01-01',
        planned_ship_date: '2026-02-01',
        ideal_cycle_time: null,
        priority_level: 'STANDARD',
        status: 'ACTIVE',
        start_on: '2026-01-01',
        start_source: 'order',
        due_on: '2026-02-01',
        due_source: 'order',
        created_by: 'test',
        created_at: 0,
        ...row,
      }),
    /** An entry that nothing was filled in for yet. */
    entry: (work_order_id: string, row: Record<string, string | number | null> = {}) => {
      entries += 1
      return insert('production_entry', {
        entry_id: `PROD-${entries}`,
        client_id: 'LINE-A',
        work_order_id,
        style_model: 'ROPER',
        shift_date: '2026-01-10',
        shift_type: 'SHIFT_1ST',
        units_produced: 100,
        units_defective: 2,
        run_time_hours: 8.5,
        employees_assigned: 10,
        cycle_hours: 0,
        cycle_source: 'default',
        shift_hours: 0,
        shift_source: 'shift',
        present: 0,
        present_source: 'assigned',
        status: 'ENTERED',
        created_by: 'test',
        created_at: 0,
        ...row,
      })
    },
    downtime: (shift_date: string, shift_type: string, minutes: number, client_id = 'LINE-A') =>
      insert('downtime_event', {
        client_id,
        shift_date,
        shift_type,
        category: 'EQUIPMENT',
        reason: 'Needle broke',
        minutes,
        created_by: 'test',
        created_at: 0,
      }),
    attendance: (
      shift_date: string,
      shift_type: string,
      employee_id: string,
      absent_hours: number,
      scheduled_hours = 8,
      client_id = 'LINE-A',
    ) =>
      insert('attendance', {
        client_id,
        shift_date,
        shift_type,
        employee_id,
        scheduled_hours,
        absent_hours,
        is_excused: 0,
        created_by: 'test',
        created_at: 0,
      }),
    run: (text: string, ...values: (string | number | null)[]) => sql.prepare(text).run(...values),
    one: <Row>(text: string, ...values: (string | number | null)[]): Row =>
      sql.prepare(text).get(...values) as Row,
    all: <Row>(text: string, ...values: (string | number | null)[]): Row[] =>
      sql.prepare(text).all(...values) as Row[],
  }
}
