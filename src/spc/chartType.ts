/** The charts the engine can keep, by the names that the API uses. */
export const chartTypes = ['xbar_r', 'xbar_s', 'i_mr'] as const

export type ChartType = (typeof chartTypes)[number]

/** The two panels of a variables chart: the process's level above, its spread below. */
export type ChartPanel = 'location' | 'dispersion'
