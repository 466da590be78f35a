import { test } from 'vitest'
import { fitFamily } from '../../../src/spc/fit/fitFamily.ts'
import { fitFigures } from '../../../src/spc/fit/fitFigures.ts'
import { type DistributionFamily, distributionFamilies } from '../../../src/spc/fit/fittedDistribution.ts'
import { identifyDistribution } from '../../../src/spc/fit/identifyDistribution.ts'
import { orderedSample } from '../../../src/spc/fit/orderedSample.ts'
import golden from '../../fixtures/fit/golden.json' with { type: 'json' }
import { holdWords } from '../words/heldWords.ts'

const ofAll = (values: readonly number[], families: readonly DistributionFamily[] = distributionFamilies) =>
  families.map((family) => {
    const fit = fitFamily(family, orderedSample(values), 0.95)
    return fitFigures({ family, fit }, values.length)
  })

const chosen = (values: readonly number[]) => {
  const { best, reason } = identifyDistribution(orderedSample(values))
  return { best, reason }
}

const byName = (name: string) => golden.sets.find((set) => set.name === name)?.values ?? []
const twoHumps = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 10 : 20) + Math.sin(i))

// Would catch a parameter under another name, a step that got lost, and a reason without its numbers.
test('every fit says how its numbers came about, or why it has none', () => {
  holdWords('fits', {
    weibull: ofAll(byName('weibull')),
    precipitation: ofAll(byName('precip')),
    twoHumps: ofAll(twoHumps, ['normal', 'gamma', 'weibull', 'exponential']),
    few: ofAll([1, 2, 3]),
    equal: ofAll(new Array(20).fill(3)),
    notPositive: ofAll([-1, 0, 1, 2, 3, 4, 5, 6, 7]),
    zero: ofAll([0, 1, 2, 3, 4, 5, 6, 7, 8]),
    nearlyEqual: ofAll([1, 1, 1, 1, 1, 1, 1, 1, 2], ['johnson', 'box_cox', 'weibull_threshold']),
    chosen: [...golden.sets.map(({ values }) => chosen(values)), chosen(twoHumps), chosen([1, 2])],
  })
})
