const day = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(zone, made)
  return made
}

const splitAt = (at: number): readonly [day: string, time: string] => {
  const text = new Date(at).toISOString()
  const end = text.indexOf('T')
  return [text.slice(0, end), text.slice(end + 1, end + 6)]
}

/** Before any clock was changed; dates of earlier years cannot be told from those of another century or era. */
const firstKnown = Date.UTC(1000, 0, 1)

/** What the clocks of a time zone show. */
export interface LocalTime {
  /** Such as 2026-03-29. */
  readonly day: string
  /** Such as 06:00. */
  readonly time: string
}

const partsOf = (at: number, zone: string): Record<string, string> =>
  Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )

/** How far the clocks of a time zone are ahead of UTC, ms. */
const offsetAt = (at: number, zone: string): number => {
  const known = Math.max(at, firstKnown)
  const { year, month, day, hour, minute, second } = partsOf(known, zone)
  const shown = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  )
  return shown - Math.floor(known / 1000) * 1000
}

/**
 * The date and the time of day that the clocks of a time zone show.
 *
 * @param at ms since 1970
 * @param zone an IANA name
 * @throws RangeError for a time zone that there is not
 * @example localTime(Date.UTC(2026, 0, 5, 5), 'Europe/Berlin') // { day: '2026-01-05', time: '06:00' }
 */
export const localTime = (at: number, zone: string): LocalTime => {
  const [day, time] = splitAt(at + offsetAt(at, zone))
  return { day, time }
}

/**
 * When the clocks of a time zone show a date and a time of day: the first time where they show it twice, and as much later where
 * they skip it, as calendars do (RFC 5545, 3.3.5).
 *
 * @returns ms since 1970
 * @example instantOf('2026-03-29', '02:30', 'Europe/Berlin') // 01:30 UTC, as clocks go from 02:00 to 03:00
 */
export const instantOf = (date: string, time: string, zone: string): number => {
  const shown = Date.parse(`${date}T${time}:00Z`)
  const before = shown - offsetAt(shown - day, zone)
  const after = shown - offsetAt(shown + day, zone)
  const fits = [before, after].filter((at) => at + offsetAt(at, zone) === shown)
  return fits.length === 0 ? before : Math.min(...fits)
}

/** The date some days after another. */
export const dayAfter = (date: string, days = 1): string =>
  splitAt(Date.parse(`${date}T00:00:00Z`) + days * day)[0]

/** The day of the week of a date, 1 is Monday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7

/** Whether there is a time zone of this name; an offset such as +02:00 is none, as it knows no summer time. */
export const isTimeZone = (zone: string): boolean => {
  if (!/^\p{L}/u.test(zone)) return false
  try {
    formatOf(zone)
    return true
  } catch {
    return false
  }
}
