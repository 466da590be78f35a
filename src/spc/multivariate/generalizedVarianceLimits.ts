import { type Figure, figureNumber } from '../figure.ts'

/**
 * Limits of |Sᵢ|/|S| for subgroups of n: b₁ and b₂ are the mean and the variance of |Sᵢ| in units of |Σ| and |Σ|², and |Σ| is
 * estimated by |S|/b₁, so the centre is 1.
 * Source: Montgomery (2009), 6th edition, eq. 11.34 to 11.38.
 *
 * @param p characteristics
 * @param n measurements in the subgroup
 * @example generalizedVarianceLimits(2, 10).ucl.value // ≈ 3.17944947177
 */
export const generalizedVarianceLimits = (
  p: number,
  n: number,
): { readonly ucl: Figure; readonly lcl: Figure } => {
  const base = {
    inputs: [
      { symbol: 'p', meaning: 'characteristics', value: p },
      { symbol: 'n', meaning: 'measurements in the subgroup', value: n },
    ],
    source: 'Montgomery (2009), 6th edition, eq. 11.34 to 11.38',
    excluded: [],
  }
  const upper = {
    ...base,
    name: 'Upper control limit of |S|',
    symbol: 'UCL',
    formula: 'UCL = (b₁ + 3√b₂)/b₁',
  }
  const lower = {
    ...base,
    name: 'Lower control limit of |S|',
    symbol: 'LCL',
    formula: 'LCL = max(0, (b₁ − 3√b₂)/b₁)',
  }
  if (n <= p) {
    const none = {
      value: null,
      reason: `The generalized variance of ${p} characteristics needs subgroups of at least ${p + 1}; these are of ${n}.`,
      steps: [],
    }
    return { ucl: { ...upper, ...none }, lcl: { ...lower, ...none } }
  }
  let b1 = 1
  let second = 1
  for (let i = 1; i <= p; i += 1) {
    b1 *= (n - i) / (n - 1)
    second *= (n - i + 2) / (n - 1)
  }
  const b2 = b1 * (second - b1)
  const high = (b1 + 3 * Math.sqrt(b2)) / b1
  const low = Math.max(0, (b1 - 3 * Math.sqrt(b2)) / b1)
  const steps = [
    { expression: `b₁ = ∏(${n} − i)/(${n} − 1), i = 1…${p}`, value: b1 },
    { expression: 'b₂ = b₁ (∏(n − i + 2)/(n − 1) − b₁)', value: b2 },
  ]
  const written = `3√${figureNumber(b2)})/${figureNumber(b1)}`
  return {
    ucl: {
      ...upper,
      value: high,
      reason: null,
      steps: [...steps, { expression: `(${figureNumber(b1)} + ${written}`, value: high }],
    },
    lcl: {
      ...lower,
      value: low,
      reason: null,
      steps: [...steps, { expression: `max(0, (${figureNumber(b1)} − ${written})`, value: low }],
    },
  }
}
