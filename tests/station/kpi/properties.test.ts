import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { KpiName } from '../../../src/contract/production/kpi.ts'
import { dayAfter } from '../../../src/contract/zoneClock.ts'
import { kpiRig } from './kpiRig.ts'

const first = '2026-01-01'
const days = 31
const last = dayAfter(first, days - 1)

const dayOf = fc.integer({ min: 0, max: days - 1 }).map((offset) => dayAfter(first, offset))
const lineOf = fc.constantFrom('LINE-A', 'LINE-B')
const shiftOf = fc.constantFrom('SHIFT_1ST', 'SHIFT_2ND')

const entryOf = fc
  .record({
    client_id: lineOf,
    shift_date: dayOf,
    shift_type: shiftOf,
    units_produced: fc.integer({ min: 0, max: 500 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    run_time_hours: fc.double({ min: 0.1, max: 24, noNaN: true }),
    employees_assigned: fc.integer({ min: 1, max: 40 }),
    absent: fc.integer({ min: 0, max: 40 }),
    cycle_hours: fc.double({ min: 0.01, max: 2, noNaN: true }),
    shift_hours: fc.constantFrom(7.5, 8, 8.5),
    downtime_total_minutes: fc.integer({ min: 0, max: 120 }),
  })
  .map(({ share, absent, ...entry }) => ({
    ...entry,
    units_defective: Math.floor(entry.units_produced * share),
    present: Math.max(0, entry.employees_assigned - absent),
  }))

const downtimeOf = fc.record({
  line: lineOf,
  day: dayOf,
  shift: shiftOf,
  minutes: fc.integer({ min: 1, max: 600 }),
})

const inspectionOf = fc
  .record({
    client_id: lineOf,
    shift_date: dayOf,
    operation_id: fc.constantFrom('CUT', 'SEW', null),
    units_inspected: fc.integer({ min: 1, max: 200 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    defects: fc.integer({ min: 0, max: 50 }),
    opportunities_per_unit: fc.option(fc.integer({ min: 1, max: 30 })),
  })
  .map(({ share, ...inspection }) => ({
    ...inspection,
    units_passed: Math.floor(inspection.units_inspected * share),
  }))

const orderOf = fc.record({
  client_id: lineOf,
  due_on: dayOf,
  shipped_on: fc.option(dayOf),
})

const plant = fc.record({
  entries: fc.array(entryOf, { maxLength: 25 }),
  standstills: fc.array(downtimeOf, { maxLength: 6 }),
  inspections: fc.array(inspectionOf, { maxLength: 15 }),
  orders: fc.array(orderOf, { maxLength: 12 }),
})

type Plant = typeof plant extends fc.Arbitrary<infer Of> ? Of : never

const built = ({ entries, standstills, inspections, orders }: Plant) => {
  const rig = kpiRig()
  rig.rows.order('A', { client_id: 'LINE-A', start_on: '2026-03-01', due_on: '2026-03-01' })
  rig.rows.order('B', { client_id: 'LINE-B', start_on: '2026-03-01', due_on: '2026-03-01' })
  for (const entry of entries) rig.entry(entry.client_id === 'LINE-A' ? 'A' : 'B', entry)
  for (const { line, day, shift, minutes } of standstills) rig.rows.downtime(day, shift, minutes, line)
  for (const { shift_date, ...inspection } of inspections) rig.inspection(shift_date, inspection)
  for (const [i, order] of orders.entries()) {
    const status = order.shipped_on === null ? 'ACTIVE' : 'SHIPPED'
    const at = order.shipped_on === null ? null : Date.parse(order.shipped_on)
    rig.rows.order(`W-${i}`, { ...order, status, shipped_at: at, completed_at: at })
  }
  rig.settle()
  return rig
}

/** What each figure is made of: the sums above and below its line. */
const sumsOf: Readonly<Partial<Record<KpiName, readonly string[]>>> = {
  efficiency: ['hours_produced', 'hours_available', 'units_produced', 'employees_assigned'],
  performance: ['hours_produced', 'run_time_hours'],
  on_time_delivery: ['total_orders', 'on_time', 'late', 'true_total_orders', 'true_on_time'],
  ppm: ['total_defects', 'total_units'],
  dpmo: ['total_defects', 'total_opportunities'],
  fpy: ['units_passed', 'units_inspected'],
  availability: ['total_downtime_hours', 'planned_hours'],
  absenteeism: ['total_absence_hours', 'total_scheduled_hours'],
}

type Rig = ReturnType<typeof built>

const totals = (rig: Rig, from: string, to: string): Record<string, number> =>
  Object.fromEntries(
    Object.entries(sumsOf).flatMap(([kpi, names]) => {
      const { summary } = rig.read(kpi as KpiName, { clientId: null, from, to })
      return names.map((name) => [`${kpi} ${name}`, Number(summary[name])])
    }),
  )

const expectSame = (one: Record<string, number>, other: Record<string, number>): void => {
  expect(Object.keys(one)).toEqual(Object.keys(other))
  for (const [name, value] of Object.entries(one)) {
    expect([name, Math.abs(value - (other[name] ?? Number.NaN)) < 1e-6]).toEqual([name, true])
  }
}

const runs = { numRuns: 12 }

test('splitting a period never changes its totals: a day at the seam counted twice or never', () => {
  fc.assert(
    fc.property(plant, fc.integer({ min: 0, max: days - 2 }), (plant, offset) => {
      const rig = built(plant)
      const seam = dayAfter(first, offset)
      const [before, after] = [totals(rig, first, seam), totals(rig, dayAfter(seam), last)]
      const both = Object.fromEntries(
        Object.entries(before).map(([name, value]) => [name, value + (after[name] ?? Number.NaN)]),
      )
      expectSame(both, totals(rig, first, last))
    }),
    runs,
  )
})

test('days, weeks and months add up to the total: a week cut at the wrong day', () => {
  fc.assert(
    fc.property(plant, fc.constantFrom('daily', 'weekly', 'monthly'), (plant, aggregation) => {
      const rig = built(plant)
      for (const [kpi, names] of Object.entries(sumsOf)) {
        const { data, summary } = rig.read(kpi as KpiName, { clientId: null }, aggregation)
        for (const name of names) {
          const sum = data.reduce((total, point) => total + Number(point[name]), 0)
          expect(Math.abs(sum - Number(summary[name]))).toBeLessThan(1e-6)
        }
      }
    }),
    runs,
  )
})

test('any order of entries gives the same figures', () => {
  fc.assert(
    fc.property(plant, (plant) => {
      const turned = {
        ...plant,
        entries: plant.entries.toReversed(),
        inspections: plant.inspections.toReversed(),
      }
      expectSame(totals(built(plant), first, last), totals(built(turned), first, last))
    }),
    runs,
  )
})

test('a voided entry changes nothing', () => {
  fc.assert(
    fc.property(plant, entryOf, (plant, voided) => {
      const rig = built(plant)
      const before = { all: rig.readAll({ clientId: null }), oee: rig.readOee({ clientId: null }) }
      rig.entry('A', { ...voided, status: 'VOIDED' })
      rig.settle()
      expect({ all: rig.readAll({ clientId: null }), oee: rig.readOee({ clientId: null }) }).toEqual(before)
    }),
    runs,
  )
})

test('the sums that are kept give what the records themselves give, line by line and shift by shift', () => {
  fc.assert(
    fc.property(plant, (plant) => {
      const rig = built(plant)
      const [ofA, ofB] = ['LINE-A', 'LINE-B'].map((clientId) => rig.readAll({ clientId }).kpis)
      const [first, second] = (['SHIFT_1ST', 'SHIFT_2ND'] as const).map(
        (shiftType) => rig.readAll({ clientId: null, shiftType }).kpis,
      )
      const all = rig.readAll({ clientId: null }).kpis
      for (const kpi of ['efficiency', 'availability', 'absenteeism', 'ppm', 'performance'] as const) {
        for (const name of sumsOf[kpi] ?? []) {
          const byLine = Number(ofA?.[kpi][name]) + Number(ofB?.[kpi][name])
          const byShift = Number(first?.[kpi][name]) + Number(second?.[kpi][name])
          expect(byLine).toBeCloseTo(Number(all[kpi][name]), 6)
          expect(byShift).toBeCloseTo(Number(all[kpi][name]), 6)
        }
      }
    }),
    runs,
  )
})

test('all ten in one are the same numbers as each alone', () => {
  fc.assert(
    fc.property(plant, (plant) => {
      const rig = built(plant)
      const { kpis, trend } = rig.readAll({}, 'weekly')
      for (const [kpi, { value, reason }] of Object.entries(kpis)) {
        const alone = rig.read(kpi as KpiName, {}, 'weekly')
        expect([kpi, alone.summary.value, alone.summary.reason]).toEqual([kpi, value, reason])
        expect(alone.data.map((point) => point.value)).toEqual(
          trend?.map(({ values }) => values[kpi as KpiName]),
        )
      }
    }),
    runs,
  )
})
