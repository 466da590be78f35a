import { figureFrom, figureMissing } from '../explain/figureFrom.ts'
import { type Figure, figureNumber as write } from '../figure.ts'
import { capabilityOnTarget } from './capabilityIndices.ts'
import { missingGround, tooLarge } from './ground.ts'
import { limitInput } from './indexFigures.ts'
import type { SpecificationInUse } from './specificationInUse.ts'

const source = 'Chan, Cheng & Spiring (1988), Journal of Quality Technology 20'

/**
 * Cpm, which also counts the distance of the mean from the target.
 * Source: Chan, Cheng & Spiring (1988), "A new measure of process capability: Cpm", Journal of Quality Technology 20.
 *
 * @example targetFigure(specificationInUse({ lsl: 4, usl: 16, target: 10 }, null), figureFrom({ name: 'Mean', symbol: 'x̄' }, 10, { formula: '', source: '', inputs: [], steps: [], last: '' }), figureFrom({ name: 'Sigma', symbol: 'σ̂' }, 1, { formula: '', source: '', inputs: [], steps: [], last: '' })).value // => 2
 */
export const targetFigure = (specification: SpecificationInUse, mean: Figure, sigma: Figure): Figure => {
  const { lsl, usl, target } = specification
  const title = { name: 'Capability on target', symbol: 'Cpm' }
  const way = {
    formula: `(USL − LSL)/(6√(${sigma.symbol}² + (${mean.symbol} − T)²))`,
    source,
    inputs: [
      limitInput('LSL', 'lower specification limit', lsl),
      limitInput('USL', 'upper specification limit', usl),
      limitInput('T', 'target', target),
      { symbol: mean.symbol, meaning: mean.name, value: mean.value },
      { symbol: sigma.symbol, meaning: sigma.name, value: sigma.value },
    ],
  }
  const fault = missingGround([lsl, usl, target, mean, sigma])
  if (fault !== null || mean.value === null || sigma.value === null) {
    return figureMissing(title, fault ?? tooLarge, way, sigma.excluded)
  }
  const value = capabilityOnTarget(
    { lsl: lsl.value, usl: usl.value, target: target.value },
    mean.value,
    sigma.value,
  )
  const distance = Math.hypot(sigma.value, mean.value - (target.value ?? 0))
  if (value === null || !Number.isFinite(distance)) return figureMissing(title, tooLarge, way, sigma.excluded)
  return figureFrom(
    title,
    value,
    {
      ...way,
      steps: [
        {
          expression: `√(${sigma.symbol}² + (${mean.symbol} − T)²)`,
          value: distance,
        },
      ],
      last: `(${write(usl.value ?? 0)} − (${write(lsl.value ?? 0)}))/(6 · ${write(distance)})`,
    },
    sigma.excluded,
  )
}
