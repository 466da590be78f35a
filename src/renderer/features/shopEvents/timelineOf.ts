import type { LineShift } from '../../../contract/production/masterData.ts'
import type { ProductionEntry } from '../../../contract/production/productionEntry.ts'
import { type ShiftType, shiftTypes } from '../../../contract/production/productionFields.ts'
import type { DowntimeEvent } from '../../../contract/production/shopEvents.ts'
import { dayAfter, instantOf } from '../../../contract/zoneClock.ts'
import { isWorked } from './isWorked.ts'

/** A shift on the clock, as a lane shows it. Times are ms since 1970. */
export interface Band {
  readonly day: string
  readonly type: ShiftType
  readonly from: number
  readonly to: number
  /** false where nobody said when it starts: it is drawn after the shift before it. */
  readonly isTimed: boolean
  /** Hours that entries say were run, of how many entries; null where there is none. */
  readonly run: { readonly hours: number; readonly entries: number; readonly units: number } | null
}

/** A standstill, as a lane shows it. */
export interface Bar {
  readonly event: DowntimeEvent
  readonly from: number
  readonly to: number
  /** false where nobody said when: it stands at the end of its shift. */
  readonly isTimed: boolean
}

/** One day of a line, or one shift of it, from the first moment of the picture to the last. */
export interface Lane {
  readonly key: string
  readonly day: string
  /** null is the whole day. */
  readonly type: ShiftType | null
  readonly from: number
  readonly to: number
  readonly bands: readonly Band[]
  readonly bars: readonly Bar[]
}

/** What is recorded of the days that are shown. */
export interface Recorded {
  readonly shifts: readonly LineShift[]
  readonly events: readonly DowntimeEvent[]
  readonly entries: readonly ProductionEntry[]
}

const hour = 3_600_000
const minute = 60_000

/** Shifts of a day: those of which something is recorded, and those that the line set for such a day. */
const shiftsOfDay = (day: string, { shifts, events, entries }: Recorded): LineShift[] =>
  shiftTypes.flatMap((type) => {
    const shift = shifts.find(({ shift_type }) => shift_type === type)
    const isOf = (one: { shift_date: string; shift_type: ShiftType }) =>
      one.shift_date === day && one.shift_type === type
    const isRecorded = events.some(isOf) || entries.some(isOf)
    const isSet = shift?.is_default === false && isWorked(type, day)
    return shift !== undefined && (isRecorded || isSet) ? [shift] : []
  })

/**
 * When the pictures of a line's days begin: with the earliest hour at which one of its shifts starts, so that a night shift is
 * not cut; at midnight where nobody said.
 *
 * @example dayBegins(shifts) // '06:00'
 */
export const dayBegins = (shifts: readonly LineShift[]): string => {
  const [first = '00:00'] = shifts.flatMap(({ starts_at }) => starts_at ?? []).sort()
  return `${first.slice(0, 2)}:00`
}

const bandsOf = (day: string, recorded: Recorded, from: number, to: number, zone: string): Band[] => {
  let next = from
  return shiftsOfDay(day, recorded).map(({ shift_type: type, hours, starts_at: start }) => {
    const begin = start === null ? next : instantOf(day, start, zone)
    next = Math.min(to, begin + hours * hour)
    const made = recorded.entries.filter(
      (entry) => entry.shift_date === day && entry.shift_type === type && entry.status !== 'VOIDED',
    )
    const sum = (of: (entry: ProductionEntry) => number) =>
      made.reduce((total, entry) => total + of(entry), 0)
    return {
      ...{ day, type, from: begin, to: next, isTimed: start !== null },
      run:
        made.length === 0
          ? null
          : {
              hours: sum(({ run_time_hours }) => run_time_hours),
              entries: made.length,
              units: sum(({ units_produced }) => units_produced),
            },
    }
  })
}

/** Those without a start stand at the end of their shift, one before the other. */
const barsOf = (band: Band, events: readonly DowntimeEvent[]): Bar[] => {
  let end = band.to
  return events
    .filter(({ shift_date, shift_type }) => shift_date === band.day && shift_type === band.type)
    .map((event) => {
      const length = event.minutes * minute
      if (event.started_at !== null) {
        const from = Date.parse(event.started_at)
        return { event, from, to: from + length, isTimed: true }
      }
      const to = end
      end = Math.max(band.from, end - length)
      return { event, from: end, to, isTimed: false }
    })
}

/**
 * The lanes of one day, a shift each, or of several days, a day each.
 *
 * @param zone of the plant, an IANA name
 */
export const timelineOf = (days: readonly string[], recorded: Recorded, zone: string): Lane[] => {
  const begins = dayBegins(recorded.shifts)
  return days.flatMap((day) => {
    const from = instantOf(day, begins, zone)
    const to = instantOf(dayAfter(day), begins, zone)
    const bands = bandsOf(day, recorded, from, to, zone)
    const laneOf = (key: string, type: ShiftType | null, shown: readonly Band[]): Lane => ({
      ...{ key, day, type, from, to, bands: shown },
      bars: shown.flatMap((band) => barsOf(band, recorded.events)),
    })
    return days.length === 1
      ? bands.map((band) => laneOf(band.type, band.type, [band]))
      : [laneOf(day, null, bands)]
  })
}
