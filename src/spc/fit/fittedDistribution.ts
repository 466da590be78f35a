/** The distributions that can be fitted to values, by the names that the API uses. */
export const distributionFamilies = [
  'normal',
  'lognormal',
  'gamma',
  'weibull',
  'weibull_threshold',
  'exponential',
  'box_cox',
  'johnson',
] as const

export type DistributionFamily = (typeof distributionFamilies)[number]

/** One number that a fit found. */
export interface FitParameter {
  readonly symbol: string
  readonly meaning: string
  readonly value: number
}

/** A distribution whose parameters were found from data. */
export interface FittedDistribution {
  readonly family: DistributionFamily
  readonly parameters: readonly FitParameter[]
  readonly density: (x: number) => number
  /** P(X ≤ x), to full relative accuracy. */
  readonly lower: (x: number) => number
  /** P(X > x), likewise. */
  readonly upper: (x: number) => number
  /** ln P(X ≤ x); −∞ where it is impossible. */
  readonly logLower: (x: number) => number
  readonly logUpper: (x: number) => number
  /** The x with P(X ≤ x) = p, for 0 < p < 1. */
  readonly quantile: (p: number) => number
  /** The standard normal z with the same probability below it; infinite where x is impossible. */
  readonly score: (x: number) => number
}

/** How the distributions are called on a screen. */
export const familyLabels: Readonly<Record<DistributionFamily, string>> = {
  normal: 'Normal',
  lognormal: 'Lognormal',
  gamma: 'Gamma',
  weibull: 'Weibull',
  weibull_threshold: 'Weibull, 3 parameters',
  exponential: 'Exponential',
  box_cox: 'Box–Cox transform',
  johnson: 'Johnson transform',
}
