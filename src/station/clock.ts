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
