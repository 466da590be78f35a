import { isAbove, isBelow } from './tolerance.ts'

/** Where a plotted point lies, in sigmas of its own plotted statistic, from the top down. */
export const zones = [
  'beyond_ucl',
  'zone_a_upper',
  'zone_b_upper',
  'zone_c_upper',
  'center_line',
  'zone_c_lower',
  'zone_b_lower',
  'zone_a_lower',
  'beyond_lcl',
] as const

export type Zone = (typeof zones)[number]

/**
 * Names the zone of a point. Comparisons are strict and symmetrical: a point exactly on a line belongs to the zone nearer
 * the centre, and a rounding error of 1e-9 sigma does not move it.
 *
 * @param z distance from the centre line, in sigmas of the plotted statistic; finite
 * @example zoneOf(3) // => 'zone_a_upper'
 * @example zoneOf(-3.1) // => 'beyond_lcl'
 * @example zoneOf(0) // => 'center_line'
 */
export const zoneOf = (z: number): Zone => {
  if (isAbove(z, 0)) {
    if (isAbove(z, 3)) return 'beyond_ucl'
    if (isAbove(z, 2)) return 'zone_a_upper'
    return isAbove(z, 1) ? 'zone_b_upper' : 'zone_c_upper'
  }
  if (isBelow(z, 0)) {
    if (isBelow(z, -3)) return 'beyond_lcl'
    if (isBelow(z, -2)) return 'zone_a_lower'
    return isBelow(z, -1) ? 'zone_b_lower' : 'zone_c_lower'
  }
  return 'center_line'
}
