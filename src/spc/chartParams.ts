/** A part number of a short-run chart. */
export interface ShortRunPart {
  /** What samples carry as their part number. */
  readonly partNumber: string
  readonly target: number
  /** Sigma of single values; where it is missing, the baseline's subgroups of this part give it. */
  readonly sigma?: number
}

/** What some charts need beyond the subgroups; each chart names in its file what it reads. */
export interface ChartParams {
  /** Weight of the newest mean on an EWMA chart, over 0 and at most 1. */
  readonly lambda?: number
  /** Width of the limits of an EWMA chart, in sigmas of what is plotted. */
  readonly L?: number
  /** Slack of a CUSUM chart, in sigmas of the mean. */
  readonly k?: number
  /** Decision interval of a CUSUM chart, in sigmas of the mean. */
  readonly h?: number
  /** Whether a CUSUM starts at half its decision interval: the fast initial response. */
  readonly fir?: boolean
  /** What the third panel of a between/within chart plots. */
  readonly within?: 'range' | 'deviation'
  readonly parts?: readonly ShortRunPart[]
}

/**
 * The parameters in force where a characteristic sets none.
 * Source: Lucas & Saccucci (1990), table 3; Montgomery (2009), section 9.1.
 */
export const usualParams = { lambda: 0.2, L: 3, k: 0.5, h: 5 } as const
