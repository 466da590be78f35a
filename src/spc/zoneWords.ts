import type { Zone } from './zone.ts'

const words: Readonly<Record<Zone | 'trial', string>> = {
  beyond_ucl: 'Above UCL',
  zone_a_upper: 'Zone A, above',
  zone_b_upper: 'Zone B, above',
  zone_c_upper: 'Zone C, above',
  center_line: 'On the centre line',
  zone_c_lower: 'Zone C, below',
  zone_b_lower: 'Zone B, below',
  zone_a_lower: 'Zone A, below',
  beyond_lcl: 'Below LCL',
  trial: 'On trial',
}

/**
 * A zone in words.
 *
 * @example zoneWords('zone_b_upper') // => 'Zone B, above'
 */
export const zoneWords = (zone: Zone | 'trial'): string => words[zone]
