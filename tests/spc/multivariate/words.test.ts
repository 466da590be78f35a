import { test } from 'vitest'
import { describeSpread } from '../../../src/spc/multivariate/describeSpread.ts'
import { estimateFigures } from '../../../src/spc/multivariate/estimateFigures.ts'
import { estimateMultivariate } from '../../../src/spc/multivariate/estimateMultivariate.ts'
import { generalizedVarianceLimits } from '../../../src/spc/multivariate/generalizedVarianceLimits.ts'
import { hotellingLimit } from '../../../src/spc/multivariate/hotellingLimit.ts'
import { hotellingT2 } from '../../../src/spc/multivariate/hotellingT2.ts'
import type { MultivariateObservation } from '../../../src/spc/multivariate/multivariateEstimate.ts'
import { mytDecomposition } from '../../../src/spc/multivariate/mytDecomposition.ts'
import golden from '../../fixtures/multivariate/hotelling.json' with { type: 'json' }
import { holdWords } from '../words/heldWords.ts'
import { available } from './available.ts'

const names = ['bore', 'height', 'wall', 'torque']
const alpha = 0.0027
const individuals = golden.X.map((row): MultivariateObservation => row.map((value) => [value]))
const subgroups = golden.groups.map(
  (rows): MultivariateObservation => names.map((_, j) => rows.map((row) => row[j] ?? 0)),
)

// Would catch a number under another name, a step that got lost, and a sentence without its numbers.
test('a T² chart says how each number came about', () => {
  const estimateOf = (method: 'classical' | 'successive' | 'pooled') =>
    available(estimateMultivariate(names, method === 'pooled' ? subgroups : individuals, method))
  const [classical, successive, pooled] = [
    estimateOf('classical'),
    estimateOf('successive'),
    estimateOf('pooled'),
  ]
  const first = available(hotellingT2(classical, { phase: 'I', alpha }))
  const later = available(hotellingT2(successive, { phase: 'II', alpha }))
  const grouped = available(hotellingT2(pooled, { phase: 'II', alpha }))
  const [single = [], group = []] = [individuals[0], subgroups[0]]
  holdWords('hotelling', {
    classical: estimateFigures(classical, ['Part 7 was excluded: dropped.']),
    successive: estimateFigures(successive, []),
    pooled: estimateFigures(pooled, []),
    limits: (['I', 'II'] as const).flatMap((phase) => [
      hotellingLimit(classical, phase, 1, alpha),
      hotellingLimit(successive, phase, 1, alpha),
      hotellingLimit(pooled, phase, 5, alpha),
      hotellingLimit(
        { ...classical, observations: 5, measurements: 5, degreesOfFreedom: 4 },
        phase,
        1,
        alpha,
      ),
      hotellingLimit({ ...pooled, observations: 2, measurements: 4, degreesOfFreedom: 2 }, phase, 2, alpha),
    ]),
    explained: [first.explain(single), later.explain(single), grouped.explain(group)],
    steps: [first.step(single), later.step(single), grouped.step(group)],
    parts: [
      mytDecomposition(first, single),
      mytDecomposition(later, single),
      mytDecomposition(grouped, group),
    ],
    spreads: [
      generalizedVarianceLimits(2, 10),
      generalizedVarianceLimits(4, 5),
      generalizedVarianceLimits(4, 4),
      generalizedVarianceLimits(2, 1),
    ],
    sentences: [
      describeSpread(6.204, { side: 'above', limit: 4.6742 }),
      describeSpread(0.00123, { side: 'below', limit: 0.02 }),
      describeSpread(2e6, { side: 'above', limit: 999_999 }),
      describeSpread(0.01, { side: 'below', limit: 1e6 }),
    ],
    unusable: [
      estimateMultivariate(names, individuals.slice(0, 1), 'classical'),
      estimateMultivariate(names, individuals.slice(0, 4), 'successive'),
      estimateMultivariate(
        names,
        subgroups.slice(0, 1).map((one) => one.map((x) => x.slice(0, 1))),
        'pooled',
      ),
      estimateMultivariate(names, [], 'classical'),
      estimateMultivariate(
        names,
        individuals.map(([a = [], b = [], c = []]) => [
          a,
          b,
          c,
          a.map((x, i) => x + (b[i] ?? 0) + (c[i] ?? 0)),
        ]),
        'classical',
      ),
    ],
  })
})
