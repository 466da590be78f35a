import type { Shift } from '../../contract/shift.ts'
import { dayAfter, instantOf, localTime, weekdayOf } from '../../contract/zoneClock.ts'

/** When shifts are worked. */
export interface ShiftCalendar {
  /** At least one, by their start. */
  readonly shifts: readonly Shift[]
  /** An IANA name. */
  readonly timeZone: string
  /** Time of day at which a plant day starts. */
  readonly dayStart: string
}

/** A shift of one day. Times in ms. */
export interface ShiftSpan {
  readonly name: string
  readonly from: number
  /** When the next one starts. */
  readonly to: number
  /** The plant day in which it starts. */
  readonly day: string
  /** Of the plant day, 1 is Monday. */
  readonly weekday: number
}

/** The starts of the shifts of a plant day, in the order in which they are worked. */
const startsOf = ({ shifts, timeZone, dayStart }: ShiftCalendar, day: string) => {
  const later = shifts.filter(({ start }) => start < dayStart)
  const sooner = shifts.filter(({ start }) => start >= dayStart)
  return [
    ...sooner.map(({ name, start }) => ({ name, from: instantOf(day, start, timeZone) })),
    ...later.map(({ name, start }) => ({ name, from: instantOf(dayAfter(day), start, timeZone) })),
  ]
}

/** Asking what clocks show takes long, and the same few days are asked for again and again. */
const known = new WeakMap<ShiftCalendar, Map<string, readonly ShiftSpan[]>>()

/** As many days of a calendar are remembered. */
const mostDays = 100

/**
 * The shifts of a plant day, in their order. One that the clocks skip when they are set forward lasts no time, and is left out.
 *
 * @param day such as 2026-03-29
 */
export const spansOfDay = (calendar: ShiftCalendar, day: string): readonly ShiftSpan[] => {
  const days = known.get(calendar) ?? new Map<string, readonly ShiftSpan[]>()
  known.set(calendar, days)
  const remembered = days.get(day)
  if (remembered !== undefined) return remembered
  if (days.size >= mostDays) days.clear()
  const spans = workOut(calendar, day)
  days.set(day, spans)
  return spans
}

const workOut = (calendar: ShiftCalendar, day: string): ShiftSpan[] => {
  const starts = startsOf(calendar, day)
  const next = startsOf(calendar, dayAfter(day))[0]
  return starts.flatMap(({ name, from }, i) => {
    const to = starts[i + 1]?.from ?? next?.from ?? from
    return to > from ? [{ name, from, to, day, weekday: weekdayOf(day) }] : []
  })
}

/** The plant day of a time. */
const plantDayOf = ({ timeZone, dayStart }: ShiftCalendar, at: number): string => {
  const { day, time } = localTime(at, timeZone)
  return time < dayStart ? dayAfter(day, -1) : day
}

/** The shift that is worked at a time. */
export const spanAt = (calendar: ShiftCalendar, at: number): ShiftSpan => {
  const day = plantDayOf(calendar, at)
  const around = [dayAfter(day, -1), day, dayAfter(day)].flatMap((one) => spansOfDay(calendar, one))
  const span = around.findLast(({ from }) => from <= at)
  if (span === undefined) throw new RangeError('a station has at least one shift')
  return span
}

/** The shifts from the one at a time on, in their order, without end. */
export function* spansFrom(calendar: ShiftCalendar, at: number): Generator<ShiftSpan> {
  const first = spanAt(calendar, at)
  for (let day = first.day; ; day = dayAfter(day)) {
    for (const span of spansOfDay(calendar, day)) if (span.from >= first.from) yield span
  }
}
