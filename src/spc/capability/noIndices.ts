import { figureMissing } from '../explain/figureFrom.ts'
import type { Figure } from '../figure.ts'
import type { IndexFigures } from './indexFigures.ts'
import type { OutOfSpecFigures } from './outOfSpecFigures.ts'

const source = 'ISO 22514-4:2016'

const missing = (name: string, symbol: string, formula: string, reason: string): Figure =>
  figureMissing({ name, symbol }, reason, { formula, source, inputs: [] })

/**
 * Indices that a distribution does not have, with the reason.
 *
 * @example noIndices('C', 'It has none.').potential.reason // => 'It has none.'
 */
export const noIndices = (kind: 'C' | 'P', reason: string): IndexFigures => ({
  potential: missing('Potential capability', `${kind}p`, '(USL − LSL)/(6σ̂)', reason),
  lower: missing('Capability against the lower limit', `${kind}pl`, '(x̄ − LSL)/(3σ̂)', reason),
  upper: missing('Capability against the upper limit', `${kind}pu`, '(USL − x̄)/(3σ̂)', reason),
  actual: missing('Capability', `${kind}pk`, `min(${kind}pl, ${kind}pu)`, reason),
})

/**
 * A Cpm that there is not, with the reason.
 *
 * @example noTarget('It has none.').value // => null
 */
export const noTarget = (reason: string): Figure =>
  missing('Capability on target', 'Cpm', '(USL − LSL)/(6√(σ̂² + (x̄ − T)²))', reason)

/**
 * Expectations that there are not, with the reason.
 *
 * @example noExpectation('within', 'It has none.').total.value // => null
 */
export const noExpectation = (of: string, reason: string): OutOfSpecFigures => ({
  below: missing(`Expected ppm below the lower limit, ${of}`, 'ppm', '1000000 · F(LSL)', reason),
  above: missing(`Expected ppm above the upper limit, ${of}`, 'ppm', '1000000 · (1 − F(USL))', reason),
  total: missing(`Expected ppm out of specification, ${of}`, 'ppm', 'below + above', reason),
})
