const hour = 3_600_000

/**
 * Makes the clock of a time zone: what a wall clock there shows, as milliseconds since 1970 by that clock, becomes real time. The
 * hour that is shown twice in autumn is the first of the two; one that is left out in spring is read as if it were there.
 *
 * @param zone such as Europe/Berlin; that of the station unless given
 * @throws RangeError for an unknown zone
 * @example zoneTime('Europe/Berlin')(Date.UTC(2026, 0, 5, 7)) // => Date.UTC(2026, 0, 5, 6)
 */
export const zoneTime = (zone: string | undefined): ((wall: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US', {
    ...(zone === undefined ? {} : { timeZone: zone }),
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const known = new Map<number, number>()
  const offsetAt = (at: number): number => {
    // Offsets change on quarters of an hour at most.
    const key = Math.floor(at / (hour / 4))
    const stored = known.get(key)
    if (stored !== undefined) return stored
    const start = key * (hour / 4)
    const fields: Record<string, number> = {}
    for (const { type, value } of format.formatToParts(start)) fields[type] = Number(value)
    const { year = 0, month = 1, day = 1, hour: hours = 0, minute = 0, second = 0 } = fields
    const offset = Date.UTC(year, month - 1, day, hours, minute, second) - start
    known.set(key, offset)
    return offset
  }
  return (wall) => {
    const before = wall - offsetAt(wall - 12 * hour)
    if (before + offsetAt(before) === wall) return before
    const after = wall - offsetAt(wall + 12 * hour)
    return after + offsetAt(after) === wall ? after : before
  }
}
