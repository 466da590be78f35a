import type { SpreadVerdict } from './judgeSpread.ts'

const written = (ratio: number): string => {
  if (ratio >= 1e6) return 'over a million'
  return ratio < 0.01 ? 'less than 0.01' : ratio.toFixed(2)
}

/**
 * How much a subgroup scatters in all characteristics together, in a sentence.
 *
 * @param dispersion |Sᵢ|/|S| of `generalizedVariance`
 * @example describeSpread(6.204, { side: 'above', limit: 4.6742 }) // => 'The subgroup scatters too much: |S| is 6.20 of the baseline’s, above 4.67.'
 */
export const describeSpread = (dispersion: number, { side, limit }: SpreadVerdict): string =>
  `The subgroup scatters too ${side === 'above' ? 'much' : 'little'}: |S| is ${written(dispersion)} of the baseline’s, ${side} ${written(limit)}.`
