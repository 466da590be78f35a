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
