import { localTime } from '../contract/zoneClock.ts'

/** Clocks change at a quarter of an hour of UTC, everywhere and ever since they do. */
const quarter = 900_000
const minute = 60_000

/** Starts of quarters of hours as minutes of the day, by time zone. */
const known = new Map<string, Map<number, number>>()

/** As many are remembered: ten years. */
const most = 350_000

const minuteOfDay = (at: number, zone: string): number => {
  const [hours = '0', minutes = '0'] = localTime(at, zone).time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

const two = (number: number): string => String(number).padStart(2, '0')

/**
 * Hours and minutes that the clocks of a time zone show, for queries: `time_of_day(at, zone)`.
 *
 * @param at ms since 1970
 * @example timeOfDay(0, 'Europe/Berlin') // '01:00'
 */
export const timeOfDay = (at: number, zone: string): string => {
  const place = Math.floor(at / quarter)
  const ofZone = known.get(zone) ?? new Map<number, number>()
  known.set(zone, ofZone)
  let start = ofZone.get(place)
  if (start === undefined) {
    if (ofZone.size >= most) ofZone.clear()
    start = minuteOfDay(place * quarter, zone)
    ofZone.set(place, start)
  }
  const shown = start + Math.floor((at - place * quarter) / minute)
  return `${two(Math.floor(shown / 60))}:${two(shown % 60)}`
}
