/** The charts the engine can keep, by the names that the API uses. */
export const chartTypes = [
  'xbar_r',
  'xbar_s',
  'i_mr',
  'i_mr_rs',
  'median',
  'p',
  'np',
  'c',
  'u',
  'laney_p',
  'laney_u',
  'ewma',
  'cusum',
  'short_run_deviation',
  'short_run_z',
  'g',
  't',
  'precontrol',
] as const

export type ChartType = (typeof chartTypes)[number]

/**
 * The panels of a chart: the process's level above, its spread below, and on a between/within chart the spread within
 * subgroups under both.
 */
export const chartPanels = ['location', 'dispersion', 'within'] as const

export type ChartPanel = (typeof chartPanels)[number]
