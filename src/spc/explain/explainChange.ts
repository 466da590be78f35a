import { type Figure, figureNumber } from '../figure.ts'
import { saturate } from '../saturate.ts'
import { bracketed } from './bracketed.ts'
import { figureFrom, figureMissing } from './figureFrom.ts'

/**
 * By how much a figure would change.
 *
 * @example explainChange(explainLimits({ chartType: 'i_mr', subgroupSize: 1, rules: rulePreset('default') }, { centerLine: 10, sigma: 1 }, 1).location.ucl, explainLimits({ chartType: 'i_mr', subgroupSize: 1, rules: rulePreset('default') }, { centerLine: 10, sigma: 2 }, 1).location.ucl).value // => 3
 */
export const explainChange = (inForce: Figure, proposed: Figure): Figure => {
  const title = { name: `Change of ${proposed.name}`, symbol: `Δ ${proposed.symbol}` }
  const way = {
    formula: 'new − in force',
    source: 'A difference of the two numbers beside it',
    inputs: [
      { symbol: 'new', meaning: proposed.name, value: proposed.value },
      { symbol: 'in force', meaning: inForce.name, value: inForce.value },
    ],
  }
  if (inForce.value === null || proposed.value === null) {
    return figureMissing(title, inForce.reason ?? proposed.reason ?? 'One of the two has no value.', way)
  }
  return figureFrom(title, saturate(proposed.value - inForce.value), {
    ...way,
    steps: [],
    last: `${figureNumber(proposed.value)} − ${bracketed(inForce.value)}`,
  })
}
