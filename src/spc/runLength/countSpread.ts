import { binomialProbability } from '../distributions/binomial.ts'
import { poissonProbability } from '../distributions/poisson.ts'
import type { Atom, PlottedSpread } from './plottedSpread.ts'

/** Atoms that are less likely than this are left out. */
const faint = 1e-18

/** How a count is spread: of nonconforming units among n, of nonconformities in an area, of good units between two events. */
export type CountModel =
  | { readonly kind: 'binomial'; readonly size: number; readonly fraction: number }
  | { readonly kind: 'poisson'; readonly mean: number }
  | { readonly kind: 'geometric'; readonly mean: number }

const massOf = (model: CountModel, count: number): number => {
  switch (model.kind) {
    case 'poisson':
      return poissonProbability(count, model.mean)
    case 'geometric':
      return Math.exp(count * Math.log(model.mean / (1 + model.mean)) - Math.log1p(model.mean))
    case 'binomial':
      return binomialProbability(count, model.size, model.fraction)
  }
}

/** Mean and standard deviation of a count. */
export const countMoments = (model: CountModel): { readonly mean: number; readonly sigma: number } => {
  if (model.kind === 'poisson') return { mean: model.mean, sigma: Math.sqrt(model.mean) }
  if (model.kind === 'geometric') return { mean: model.mean, sigma: Math.sqrt(model.mean * (model.mean + 1)) }
  const mean = model.size * model.fraction
  return { mean, sigma: Math.sqrt(mean * (1 - model.fraction)) }
}

/**
 * Spread of a count around its mean in control, in units of its standard deviation there.
 *
 * @param inControl the count while the process is in control, from which the lines of the chart follow
 * @param now the count as it is now
 * @example countSpread({ kind: 'poisson', mean: 4 }, { kind: 'poisson', mean: 4 }).kind // => 'discrete'
 */
export const countSpread = (inControl: CountModel, now: CountModel): PlottedSpread => {
  const center = countMoments(inControl)
  const { mean, sigma } = countMoments(now)
  const last = now.kind === 'binomial' ? now.size : Number.POSITIVE_INFINITY
  const low = Math.max(0, Math.floor(mean - 10 * sigma - 10))
  const high = Math.min(last, Math.ceil(mean + (now.kind === 'geometric' ? 42 : 12) * sigma + 30))
  const atoms: Atom[] = []
  for (let count = low; count <= high; count += 1) {
    const probability = massOf(now, count)
    if (probability > faint) atoms.push({ z: (count - center.mean) / center.sigma, probability })
  }
  return {
    kind: 'discrete',
    atoms,
    draw: (uniform) => {
      let left = uniform()
      for (const { z, probability } of atoms) {
        left -= probability
        if (left < 0) return z
      }
      return atoms.at(-1)?.z ?? 0
    },
  }
}
