import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recomputeLineDay } from '../../../src/station/production/recomputeLineDay.ts'
import { resolveEntries } from '../../../src/station/production/resolveEntries.ts'
import { settleEntries } from '../../../src/station/production/storeEntry.ts'
import { connectionOf } from '../../../src/storage/connection.ts'
import { entryByRowId } from '../../../src/storage/production/entries.ts'
import type { LineDay } from '../../../src/storage/production/lineDays.ts'
import { lineDays } from '../../../src/storage/production/lineDays.ts'
import { productionRows } from '../../support/productionRows.ts'
import { temporaryDatabase } from '../../support/temporaryDatabase.ts'

const lines = ['A', 'B'] as const
const styles = ['ROPER', 'CLOG'] as const
const shifts = ['SHIFT_1ST', 'SAT_OT'] as const
const hours: Readonly<Record<string, number>> = { SHIFT_1ST: 8.5, SAT_OT: 8 }

/** Days that are near enough for means of 30 days to touch each other, and far enough to part. */
const dayOf = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n * 10)).toISOString().slice(0, 10)

const line = fc.constantFrom(...lines)
const style = fc.constantFrom(...styles)
const shift = fc.constantFrom(...shifts)
const place = fc.nat(5)
const cycle = fc.constantFrom(null, 0.1, 0.5)

const entry = fc.record({
  units: fc.nat(200),
  run: fc.integer({ min: 1, max: 24 }),
  assigned: fc.integer({ min: 1, max: 20 }),
  present: fc.constantFrom(null, 0, 1),
  shiftHours: fc.constantFrom(null, 4),
  downtime: fc.constantFrom(null, 30, 700),
})

const action = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('create' as const), line, style, shift, place, entry }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('update' as const), nth: fc.nat(50), shift, place, entry }),
  },
  fc.record({ kind: fc.constant('void' as const), nth: fc.nat(50) }),
  fc.record({
    kind: fc.constant('downtime' as const),
    line,
    shift,
    place,
    minutes: fc.integer({ min: 1, max: 900 }),
  }),
  fc.record({
    kind: fc.constant('attendance' as const),
    line,
    shift,
    place,
    person: fc.nat(3),
    absent: fc.nat(8),
  }),
  fc.record({ kind: fc.constant('style' as const), line, style, cycle }),
  fc.record({ kind: fc.constant('client' as const), line, cycle }),
  fc.record({ kind: fc.constant('order' as const), line, style, cycle }),
  fc.record({ kind: fc.constant('move' as const), line, style, to: style }),
  fc.record({ kind: fc.constant('shift' as const), line, shift, hours: fc.constantFrom(4, 10) }),
)

type Action = typeof action extends fc.Arbitrary<infer One> ? One : never
type Rows = ReturnType<typeof productionRows>

const orderOf = (clientId: string, styleModel: string): string => `${clientId}-${styleModel}`

const columnsOf = ({
  units,
  run,
  assigned,
  present,
  shiftHours,
  downtime,
}: typeof entry extends fc.Arbitrary<infer E> ? E : never) => ({
  units_produced: units,
  units_defective: Math.floor(units / 10),
  run_time_hours: run,
  employees_assigned: assigned,
  employees_present: present,
  shift_hours_scheduled: shiftHours,
  downtime_total_minutes: downtime,
})

const apply = (db: Parameters<typeof settleEntries>[0], rows: Rows, ids: number[], one: Action): void => {
  switch (one.kind) {
    case 'create': {
      const id = rows.entry(orderOf(one.line, one.style), {
        client_id: one.line,
        style_model: one.style,
        shift_date: dayOf(one.place),
        shift_type: one.shift,
        ...columnsOf(one.entry),
      })
      ids.push(id)
      settleEntries(db, [id])
      break
    }
    case 'update': {
      const id = ids[one.nth % Math.max(ids.length, 1)]
      const before = id === undefined ? null : entryByRowId(db, id)
      if (id === undefined || before === null || before.status === 'VOIDED') return
      const columns = { ...columnsOf(one.entry), shift_date: dayOf(one.place), shift_type: one.shift }
      const set = Object.keys(columns).map((name) => `${name} = ?`)
      rows.run(`UPDATE production_entry SET ${set.join(', ')} WHERE id = ?`, ...Object.values(columns), id)
      settleEntries(db, [id], [before])
      break
    }
    case 'void': {
      const id = ids[one.nth % Math.max(ids.length, 1)]
      if (id === undefined) return
      rows.run("UPDATE production_entry SET status = 'VOIDED' WHERE id = ?", id)
      settleEntries(db, [id])
      break
    }
    case 'downtime':
      rows.downtime(dayOf(one.place), one.shift, one.minutes, one.line)
      recomputeLineDay(db, one.line, dayOf(one.place))
      break
    case 'attendance':
      rows.attendance(dayOf(one.place), one.shift, `E-${one.person}`, one.absent, 8, one.line)
      recomputeLineDay(db, one.line, dayOf(one.place))
      break
    case 'style':
      rows.style(one.line, one.style, one.cycle)
      resolveEntries(db, { clientId: one.line, styleModel: one.style })
      break
    case 'client':
      rows.client(one.line, one.cycle)
      resolveEntries(db, { clientId: one.line })
      break
    case 'order':
      rows.run(
        'UPDATE work_order SET ideal_cycle_time = ? WHERE work_order_id = ?',
        one.cycle,
        orderOf(one.line, one.style),
      )
      resolveEntries(db, { orderId: orderOf(one.line, one.style) })
      break
    case 'move':
      rows.run(
        'UPDATE work_order SET style_model = ? WHERE work_order_id = ?',
        one.to,
        orderOf(one.line, one.style),
      )
      resolveEntries(db, { orderId: orderOf(one.line, one.style) })
      break
    case 'shift':
      rows.insert('line_shift', { client_id: one.line, shift_type: one.shift, hours: one.hours })
      resolveEntries(db, { clientId: one.line, shiftType: one.shift })
      break
  }
}

interface Stored {
  readonly client_id: string
  readonly work_order_id: string
  readonly shift_date: string
  readonly shift_type: string
  readonly units_produced: number
  readonly units_defective: number
  readonly run_time_hours: number
  readonly employees_assigned: number
  readonly employees_present: number | null
  readonly shift_hours_scheduled: number | null
  readonly downtime_total_minutes: number | null
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** All of it from what was recorded, told a second time without any query that sums. */
const fromScratch = (rows: Rows, clientId: string): LineDay[] => {
  const entries = rows.all<Stored>(
    "SELECT * FROM production_entry WHERE status <> 'VOIDED' AND client_id = ?",
    clientId,
  )
  const orders = new Map(
    rows
      .all<{ work_order_id: string; style_model: string; ideal_cycle_time: number | null }>(
        'SELECT * FROM work_order',
      )
      .map((order) => [order.work_order_id, order]),
  )
  const standard = (text: string, ...values: string[]): number | null =>
    rows.all<{ hours: number | null }>(text, ...values)[0]?.hours ?? null
  const shiftHours = (type: string): number =>
    standard('SELECT hours FROM line_shift WHERE client_id = ? AND shift_type = ?', clientId, type) ??
    hours[type] ??
    0
  const styleOf = (one: Stored): string => orders.get(one.work_order_id)?.style_model ?? ''
  const cycleOf = (one: Stored): readonly [number, string] => {
    const model = styleOf(one)
    const ofOrder = orders.get(one.work_order_id)?.ideal_cycle_time ?? null
    if (ofOrder !== null) return [ofOrder, 'order']
    const ofStyle = standard(
      'SELECT ideal_cycle_time AS hours FROM style WHERE client_id = ? AND style_model = ?',
      clientId,
      model,
    )
    if (ofStyle !== null) return [ofStyle, 'style']
    const ofClient = standard('SELECT ideal_cycle_time AS hours FROM client WHERE client_id = ?', clientId)
    if (ofClient !== null) return [ofClient, 'client']
    const age = (other: Stored): number =>
      (Date.parse(one.shift_date) - Date.parse(other.shift_date)) / 86_400_000
    const before = entries.filter(
      (other) => styleOf(other) === model && other.units_produced > 0 && age(other) >= 1 && age(other) <= 30,
    )
    if (before.length === 0) return [0.25, 'default']
    return [sum(before.map((o) => o.run_time_hours)) / sum(before.map((o) => o.units_produced)), 'rolling']
  }
  interface Event {
    readonly shift_date: string
    readonly shift_type: string
  }
  const stops = rows.all<Event & { minutes: number }>(
    'SELECT * FROM downtime_event WHERE client_id = ?',
    clientId,
  )
  const people = rows.all<Event & { scheduled_hours: number; absent_hours: number }>(
    'SELECT * FROM attendance WHERE client_id = ?',
    clientId,
  )
  const days = [...new Set([...entries, ...stops, ...people].map((one) => one.shift_date))].sort()
  return days.map((day) => {
    const made = entries.filter((one) => one.shift_date === day)
    const lengthOf = (one: Stored) => one.shift_hours_scheduled ?? shiftHours(one.shift_type)
    const sources = made.map((one) => cycleOf(one)[1])
    const counted = (source: string) => sources.filter((one) => one === source).length
    const perShift = shifts.map((type) => {
      const of = <One extends Event>(all: readonly One[]) =>
        all.filter((one) => one.shift_date === day && one.shift_type === type)
      const [here, stood, there] = [of(entries), of(stops), of(people)]
      const planned =
        here.length > 0 ? Math.max(...here.map(lengthOf)) : stood.length > 0 ? shiftHours(type) : 0
      const minutes =
        stood.length > 0
          ? sum(stood.map((one) => one.minutes))
          : sum(here.map((one) => one.downtime_total_minutes ?? 0))
      const filledIn = here.filter((one) => one.shift_hours_scheduled === null)
      const longest = (of: readonly Stored[]) => Math.max(0, ...of.map(lengthOf))
      const isFilledIn = longest(filledIn) > longest(here.filter((one) => one.shift_hours_scheduled !== null))
      return {
        planned,
        plannedInferred: isFilledIn ? filledIn.length : 0,
        scheduledInferred: there.length > 0 ? 0 : filledIn.length,
        absentInferred: there.length > 0 ? 0 : here.filter((one) => one.employees_present === null).length,
        down: Math.min(planned, minutes / 60),
        scheduled:
          there.length > 0
            ? sum(there.map((one) => one.scheduled_hours))
            : sum(here.map((one) => one.employees_assigned * lengthOf(one))),
        absent:
          there.length > 0
            ? sum(there.map((one) => one.absent_hours))
            : sum(
                here.map(
                  (one) =>
                    (one.employees_assigned - (one.employees_present ?? one.employees_assigned)) *
                    lengthOf(one),
                ),
              ),
      }
    })
    return {
      clientId,
      day,
      entries: made.length,
      units: sum(made.map((one) => one.units_produced)),
      defective: sum(made.map((one) => one.units_defective)),
      employees: sum(made.map((one) => one.employees_assigned)),
      producedHours: sum(made.map((one) => one.units_produced * cycleOf(one)[0])),
      availableHours: sum(made.map((one) => one.employees_assigned * lengthOf(one))),
      runHours: sum(made.map((one) => one.run_time_hours)),
      plannedHours: sum(perShift.map((one) => one.planned)),
      downtimeHours: sum(perShift.map((one) => one.down)),
      scheduledHours: sum(perShift.map((one) => one.scheduled)),
      absentHours: sum(perShift.map((one) => one.absent)),
      cycleStyle: counted('style'),
      cycleClient: counted('client'),
      cycleRolling: counted('rolling'),
      cycleDefault: counted('default'),
      shiftInferred: made.filter((one) => one.shift_hours_scheduled === null).length,
      presentInferred: made.filter((one) => one.employees_present === null).length,
      plannedInferred: sum(perShift.map((one) => one.plannedInferred)),
      scheduledInferred: sum(perShift.map((one) => one.scheduledInferred)),
      absentInferred: sum(perShift.map((one) => one.absentInferred)),
    }
  })
}

const close = (days: readonly LineDay[]) =>
  days.map((one) =>
    Object.fromEntries(
      Object.entries(one).map(([name, value]) => [
        name,
        typeof value === 'number' ? expect.closeTo(value, 6) : value,
      ]),
    ),
  )

// A change that resolves too little, or sums a day that it left out, leaves a figure stale for good.
test('the sums of every day are those from scratch after whatever happened', () => {
  fc.assert(
    fc.property(fc.array(action, { minLength: 1, maxLength: 30 }), (actions) => {
      const { db } = temporaryDatabase()
      connectionOf(db).pragma('synchronous = OFF')
      const rows = productionRows(db)
      for (const clientId of lines) {
        rows.client(clientId)
        for (const model of styles) {
          rows.style(clientId, model)
          rows.order(orderOf(clientId, model), { client_id: clientId, style_model: model })
        }
      }
      const ids: number[] = []
      for (const one of actions) apply(db, rows, ids, one)
      for (const clientId of lines) {
        expect(lineDays(db, clientId, '0000-01-01', '9999-12-31')).toEqual(close(fromScratch(rows, clientId)))
      }
    }),
    { numRuns: 30 },
  )
}, 60_000)
