import { normalCdf, normalUpperTail } from '../distributions/normal.ts'
import { type Figure, figureNumber as write } from '../figure.ts'
import { saturate } from '../saturate.ts'
import { expectedFigures, type OutOfSpecFigures } from './outOfSpecFigures.ts'
import type { SpecificationInUse } from './specificationInUse.ts'

/**
 * Parts per million that a normal process with this mean and sigma makes beyond each limit.
 *
 * @param of "within" or "overall"
 * @example normalExpectation('within', specificationInUse({ lsl: null, usl: 3, target: null }, null), figureFrom({ name: 'Mean', symbol: 'x̄' }, 0, { formula: '', source: '', inputs: [], steps: [], last: '' }), figureFrom({ name: 'Sigma', symbol: 'σ̂' }, 1, { formula: '', source: '', inputs: [], steps: [], last: '' })).total.value // ≈ 1349.898031630094
 */
export const normalExpectation = (
  of: string,
  inUse: SpecificationInUse,
  mean: Figure,
  sigma: Figure,
): OutOfSpecFigures =>
  expectedFigures(of, inUse, [mean, sigma], 'Montgomery (2009), section 8.2', (which, limit) => {
    const z = saturate((limit - (mean.value ?? 0)) / (sigma.value ?? 1))
    const formula = `Φ((LSL − ${mean.symbol})/${sigma.symbol})`
    return which === 'lsl'
      ? { share: normalCdf(z), formula, last: `Φ(${write(z)})` }
      : {
          share: normalUpperTail(z),
          formula: `(1 − Φ((USL − ${mean.symbol})/${sigma.symbol}))`,
          last: `(1 − Φ(${write(z)}))`,
        }
  })
