import { tolerance } from './tolerance.ts'

/** A plotted point as the next one is compared with it. */
export interface Placed {
  readonly value: number
  readonly z: number
  /** The centre line at this point. */
  readonly center: number
}

/** Which way a number lies from another: above (1), below (−1), or a tie (0) within the slack. */
const direction = (from: number, to: number, slack: number): -1 | 0 | 1 =>
  to > from + slack ? 1 : to < from - slack ? -1 : 0

/**
 * Which way a plotted value lies from the one before it: strictly above (1), below (−1), or a tie (0) within the rounding error. Where the
 * centre line has moved with the subgroup size (np, ranges, standard deviations), a step counts only if the distance from it in sigmas
 * went the same way: counts that rise because more was inspected are no trend of the process.
 *
 * @param sigma standard deviation of the newer plotted statistic
 * @example stepBetween({ value: 10, z: 0, center: 10 }, { value: 10.5, z: 0.5, center: 10 }, 1) // => 1
 * @example stepBetween({ value: 5, z: 0, center: 5 }, { value: 6, z: 0, center: 6 }, 2) // => 0
 */
export const stepBetween = (former: Placed, newer: Placed, sigma: number): -1 | 0 | 1 => {
  const step = direction(former.value, newer.value, tolerance * sigma)
  if (newer.center === former.center) return step
  return direction(former.z, newer.z, tolerance) === step ? step : 0
}
