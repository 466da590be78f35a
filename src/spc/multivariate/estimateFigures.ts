import { type Figure, figureNumber } from '../figure.ts'
import type { Matrix } from './choleskyFactor.ts'
import type { CovarianceMethod, MultivariateEstimate } from './multivariateEstimate.ts'

/** Means, standard deviations and correlations of an estimate, with their way. */
export interface EstimateFigures {
  readonly means: readonly Figure[]
  readonly deviations: readonly Figure[]
  /** The lower triangle, without its diagonal. */
  readonly correlations: readonly (readonly Figure[])[]
}

interface Ways {
  readonly deviation: string
  readonly correlation: string
  readonly source: string
}

const ways: Record<CovarianceMethod, Ways> = {
  classical: {
    deviation: 's = √(Σ(x − x̄)²/(m − 1))',
    correlation: 'r = Σ(xⱼ − x̄ⱼ)(xₖ − x̄ₖ)/((m − 1) sⱼ sₖ)',
    source: 'Montgomery (2009), 6th edition, eq. 11.16 and 11.17',
  },
  successive: {
    deviation: 's = √(Σ(xᵢ₊₁ − xᵢ)²/(2(m − 1)))',
    correlation: 'r = Σ(xᵢ₊₁ − xᵢ)ⱼ(xᵢ₊₁ − xᵢ)ₖ/(2(m − 1) sⱼ sₖ)',
    source: 'Sullivan & Woodall (1996), Journal of Quality Technology 28; Holmes & Mergen (1993)',
  },
  pooled: {
    deviation: 's = √(ΣΣ(x − x̄ᵢ)²/Σ(nᵢ − 1))',
    correlation: 'r = ΣΣ(xⱼ − x̄ᵢⱼ)(xₖ − x̄ᵢₖ)/(Σ(nᵢ − 1) sⱼ sₖ)',
    source: 'Montgomery (2009), 6th edition, eq. 11.14 to 11.18, within subgroups',
  },
}

const entry = (matrix: Matrix, j: number, k: number): number => matrix[j]?.[k] ?? 0

/**
 * The numbers of an estimate as figures. Their steps name what went in, of which a frozen estimate keeps the count, not the values.
 *
 * @param excluded what was left out of the baseline, a sentence each
 * @example estimateFigures({ names: ['a', 'b'], method: 'classical', means: [5, 6], deviations: [1, 2], correlations: [[1, 0.5], [0.5, 1]], observations: 30, measurements: 30, degreesOfFreedom: 29 }, []).means.map((mean) => mean.value) // => [5, 6]
 */
export const estimateFigures = (
  estimate: MultivariateEstimate,
  excluded: readonly string[],
): EstimateFigures => {
  const way = ways[estimate.method]
  const inputs = [
    { symbol: 'm', meaning: 'observations of the baseline', value: estimate.observations },
    { symbol: 'N', meaning: 'values that the mean was made from', value: estimate.measurements },
    { symbol: 'ν', meaning: 'degrees of freedom of the covariance matrix', value: estimate.degreesOfFreedom },
  ]
  const made = (value: number, part: Pick<Figure, 'name' | 'symbol' | 'formula' | 'source'>): Figure => ({
    ...part,
    value,
    reason: null,
    inputs,
    steps: [
      {
        expression: `${part.symbol} of ${estimate.observations} observations: ${figureNumber(value)}`,
        value,
      },
    ],
    excluded,
  })
  return {
    means: estimate.names.map((name, j) =>
      made(estimate.means[j] ?? 0, {
        name: `Mean of ${name}`,
        symbol: 'x̄',
        formula: 'x̄ = Σx/N',
        source: way.source,
      }),
    ),
    deviations: estimate.names.map((name, j) =>
      made(estimate.deviations[j] ?? 0, {
        name: `Standard deviation of ${name}`,
        symbol: 's',
        formula: way.deviation,
        source: way.source,
      }),
    ),
    correlations: estimate.names.map((name, j) =>
      estimate.names.slice(0, j).map((other, k) =>
        made(entry(estimate.correlations, j, k), {
          name: `Correlation of ${name} and ${other}`,
          symbol: 'r',
          formula: way.correlation,
          source: way.source,
        }),
      ),
    ),
  }
}
