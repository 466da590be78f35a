/** A generalized variance beyond a limit: on which side, and of which limit. */
export interface SpreadVerdict {
  readonly side: 'above' | 'below'
  readonly limit: number
}

/**
 * Whether |Sᵢ|/|S| of a subgroup is beyond its limits; one that is equal to a limit but for rounding counts as on it.
 *
 * @param dispersion of `generalizedVariance`; null for a subgroup that does not give it
 * @param limits values of `generalizedVarianceLimits` for the subgroup's size; null where there are none
 * @returns null where it is within, or there is nothing to judge
 * @example judgeSpread(4.7, { ucl: 4.6742, lcl: 0 }) // => { side: 'above', limit: 4.6742 }
 */
export const judgeSpread = (
  dispersion: number | null,
  { ucl, lcl }: { readonly ucl: number | null; readonly lcl: number | null },
): SpreadVerdict | null => {
  if (dispersion === null || ucl === null || lcl === null) return null
  if (dispersion > ucl * (1 + 1e-9)) return { side: 'above', limit: ucl }
  return dispersion < lcl * (1 - 1e-9) ? { side: 'below', limit: lcl } : null
}
