import type { Zone } from '../../spc/zone.ts'

const zoneNames: Readonly<Record<Zone | 'trial', string>> = {
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

/** A zone in words. */
export const zoneWords = (zone: Zone | 'trial'): string => zoneNames[zone]

const ruleNames: Readonly<Record<number, string>> = {
  1: 'Beyond limits',
  2: 'Shift',
  3: 'Trend',
  4: 'Alternating',
  5: 'Zone A',
  6: 'Zone B',
  7: 'Stratification',
  8: 'Mixture',
}

/** The short name of a rule. */
export const ruleWords = (ruleId: number): string => ruleNames[ruleId] ?? `Rule ${ruleId}`
