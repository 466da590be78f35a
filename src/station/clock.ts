/** The time in milliseconds since 1970, UTC; it never goes backwards. */
export interface Clock {
  readonly now: () => number
  /** A sentence while the computer's clock stands behind times that were already recorded; else null. */
  readonly warning: () => string | null
}

/**
 * A clock that stands still where the computer's is set back, until that has caught up.
 *
 * @param read the computer's clock
 * @param floor the newest time that was recorded before
 * @example const clock = createClock(Date.now, newestRecordedAt)
 */
export const createClock = (read: () => number, floor = 0): Clock => {
  let last = floor
  return {
    now: () => {
      last = Math.max(last, Math.trunc(read()))
      return last
    },
    warning: () => {
      const behind = last - read()
      if (behind <= 1000) return null
      const seconds = Math.round(behind / 1000)
      return `This computer's clock was set back by ${seconds} s. Records keep the time ${new Date(last).toISOString()} until it has caught up; check the clock.`
    },
  }
}

/** How far ahead of the clock a recorded time is still believed, in milliseconds: a day. */
const believable = 86_400_000

/**
 * The time that new records must not stand before. A clock that once stood years ahead does not stop the station's for as
 * long: what lies more than a day ahead is taken for such a mistake.
 *
 * @example clockFloor(lastRecordedAt, Date.now())
 */
export const clockFloor = (lastRecorded: number, now: number): number =>
  lastRecorded > now + believable ? 0 : lastRecorded
