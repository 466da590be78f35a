import { describe, expect, test } from 'vitest'
import type { LineShift } from '../../../src/contract/production/masterData.ts'
import type { ProductionEntry } from '../../../src/contract/production/productionEntry.ts'
import type { ShiftType } from '../../../src/contract/production/productionFields.ts'
import type { DowntimeEvent } from '../../../src/contract/production/shopEvents.ts'
import { shiftAt } from '../../../src/renderer/features/shopEvents/shiftAt.ts'
import { dayBegins, timelineOf } from '../../../src/renderer/features/shopEvents/timelineOf.ts'

const zone = 'Europe/Berlin'
const monday = '2026-01-12'

const shift = (
  shift_type: ShiftType,
  starts_at: string | null,
  hours = 8,
  is_default = starts_at === null,
): LineShift => ({ client_id: 'LINE-A', shift_type, hours, starts_at, is_default })

const day = shift('SHIFT_1ST', '06:00')
const night = shift('SHIFT_2ND', '22:00')

const stop = (id: number, changes: Partial<DowntimeEvent> = {}): DowntimeEvent => ({
  ...{ id, client_id: 'LINE-A', shift_date: monday, shift_type: 'SHIFT_1ST', work_order_id: null },
  ...{ category: 'EQUIPMENT', reason: 'Needle broke', minutes: 30, started_at: null, notes: null },
  ...{ created_by: 'otto', created_at: '', updated_by: null, updated_at: null },
  ...changes,
})

const entry = (changes: Partial<ProductionEntry>): ProductionEntry =>
  ({
    shift_date: monday,
    shift_type: 'SHIFT_1ST',
    run_time_hours: 3,
    units_produced: 40,
    status: 'ENTERED',
    ...changes,
  }) as ProductionEntry

const at = (time: number): string => new Date(time).toISOString()

describe('the lanes of a timeline', () => {
  // Would catch a day that is cut at midnight, so that half of the night shift is on no picture.
  test('a day begins with its earliest shift and has its night shift whole', () => {
    expect(dayBegins([night, shift('SHIFT_1ST', '06:30')])).toBe('06:00')
    expect(dayBegins([shift('SHIFT_1ST', null)])).toBe('00:00')
    const [first, second] = timelineOf([monday], { shifts: [day, night], events: [], entries: [] }, zone)
    expect([first?.from, first?.to].map((one) => at(one ?? 0))).toEqual([
      '2026-01-12T05:00:00.000Z',
      '2026-01-13T05:00:00.000Z',
    ])
    expect(second?.bands.map(({ from, to }) => [at(from), at(to)])).toEqual([
      ['2026-01-12T21:00:00.000Z', '2026-01-13T05:00:00.000Z'],
    ])
  })

  // Would catch standstills without a time that hide each other, or hang over the end of their shift.
  test('a standstill stands at its time; those without one stack at the end of their shift', () => {
    const events = [stop(1, { started_at: '2026-01-12T07:15:00.000Z' }), stop(2, { minutes: 60 }), stop(3)]
    const [lane] = timelineOf([monday], { shifts: [day], events, entries: [] }, zone)
    expect(lane?.bars.map(({ event, from, to, isTimed }) => [event.id, at(from), at(to), isTimed])).toEqual([
      [1, '2026-01-12T07:15:00.000Z', '2026-01-12T07:45:00.000Z', true],
      [2, '2026-01-12T12:00:00.000Z', '2026-01-12T13:00:00.000Z', false],
      [3, '2026-01-12T11:30:00.000Z', '2026-01-12T12:00:00.000Z', false],
    ])
  })

  test('what was run is summed for a shift, without what was voided', () => {
    const entries = [
      entry({}),
      entry({ run_time_hours: 2.5, units_produced: 10 }),
      entry({ status: 'VOIDED', run_time_hours: 8 }),
      entry({ shift_type: 'SHIFT_2ND' }),
    ]
    const [lane] = timelineOf([monday], { shifts: [day], events: [], entries }, zone)
    expect(lane?.bands[0]?.run).toEqual({ hours: 5.5, entries: 2, units: 50 })
  })

  // Would catch a weekend shift on a Monday, and a shift that nobody set on a day of which nothing is told.
  test('a day shows the shifts that are recorded, and those that were set for such a day', () => {
    const shifts = [day, shift('SHIFT_2ND', null), shift('SAT_OT', '06:00'), shift('OTHER', null)]
    const types = (of: string, events: DowntimeEvent[] = []) =>
      timelineOf([of], { shifts, events, entries: [] }, zone).map(({ type }) => type)
    expect(types(monday)).toEqual(['SHIFT_1ST'])
    expect(types('2026-01-17')).toEqual(['SAT_OT'])
    expect(types(monday, [stop(1, { shift_type: 'OTHER' })])).toEqual(['SHIFT_1ST', 'OTHER'])
  })

  test('a shift without a start is drawn after the one before it, and says so', () => {
    const shifts = [day, shift('SHIFT_2ND', null)]
    const events = [stop(1, { shift_type: 'SHIFT_2ND' })]
    const [, second] = timelineOf([monday], { shifts, events, entries: [] }, zone)
    expect(second?.bands).toMatchObject([{ isTimed: false, from: Date.parse('2026-01-12T13:00:00Z') }])
  })

  test('a week has a lane for each day, with all shifts of it', () => {
    const lanes = timelineOf([monday, '2026-01-13'], { shifts: [day, night], events: [], entries: [] }, zone)
    expect(lanes.map(({ day: of, type, bands }) => [of, type, bands.length])).toEqual([
      [monday, null, 2],
      ['2026-01-13', null, 2],
    ])
  })
})

describe('the shift of a moment', () => {
  // Would catch a standstill at 02:00 that is recorded on the day after its shift began.
  test('after midnight it is still the night shift of the day before', () => {
    const of = (time: string) => shiftAt(Date.parse(time), [day, night], zone)
    expect(of('2026-01-13T01:00:00Z')).toEqual({ day: monday, type: 'SHIFT_2ND' })
    expect(of('2026-01-12T05:00:00Z')).toEqual({ day: monday, type: 'SHIFT_1ST' })
  })

  // Would catch a Saturday that is recorded as the first shift, which starts at the same time.
  test('overtime on Saturday is not the first shift, though that would have started', () => {
    expect(shiftAt(Date.parse('2026-01-17T09:00:00Z'), [day], zone)).toEqual({
      day: '2026-01-17',
      type: 'SAT_OT',
    })
  })

  test('where nobody said when shifts start, the day of the week says which is likely', () => {
    const of = (time: string) => shiftAt(Date.parse(time), [shift('SHIFT_1ST', null)], zone).type
    expect([of('2026-01-12T12:00:00Z'), of('2026-01-17T12:00:00Z'), of('2026-01-18T12:00:00Z')]).toEqual([
      'SHIFT_1ST',
      'SAT_OT',
      'SUN_OT',
    ])
  })
})
