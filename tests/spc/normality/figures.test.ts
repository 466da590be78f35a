import { expect, test } from 'vitest'
import { orderedSample } from '../../../src/spc/fit/orderedSample.ts'
import { andersonDarling } from '../../../src/spc/normality/andersonDarling.ts'
import { lilliefors } from '../../../src/spc/normality/lilliefors.ts'
import { andersonDarlingFigures, normalityFigures } from '../../../src/spc/normality/normalityFigures.ts'
import { ryanJoiner } from '../../../src/spc/normality/ryanJoiner.ts'
import { shapeMoments, twoSided } from '../../../src/spc/normality/shapeMoments.ts'
import { shapiroWilk } from '../../../src/spc/normality/shapiroWilk.ts'
import golden from '../../fixtures/normality/golden.json' with { type: 'json' }
import { figureTruth } from '../../support/figureTruth.ts'
import { holdWords } from '../words/heldWords.ts'

// Would catch a number of one test under the name of another.
test.each(golden.sets)('the figures of $name are the tests’ own numbers', ({ values }) => {
  const sample = orderedSample(values)
  const figures = normalityFigures(sample)
  figureTruth(figures)
  for (const [i, made] of [andersonDarling, shapiroWilk, ryanJoiner, lilliefors].entries()) {
    const test = made(sample)
    const { statistic, probability } = figures[i] ?? {}
    if ('reason' in test) {
      expect([statistic?.reason, probability?.reason]).toEqual([test.reason, test.reason])
    } else {
      expect([statistic?.value, probability?.value]).toEqual([test.statistic, test.probability.value])
    }
  }
  const shape = shapeMoments(sample)
  const [skewness, kurtosis] = figures.slice(4)
  const probabilityOf = (score: number | null | undefined) =>
    typeof score === 'number' ? twoSided(score) : null
  expect(skewness?.statistic.value).toBe(shape?.skewness)
  expect(kurtosis?.statistic.value).toBe(shape?.kurtosis)
  expect(skewness?.probability.value).toBe(probabilityOf(shape?.skewnessScore))
  expect(kurtosis?.probability.value).toBe(probabilityOf(shape?.kurtosisScore))
  expect(andersonDarlingFigures(sample)).toEqual(figures[0])
})

test('every test says how its numbers came about, or why it has none', () => {
  const rising = (n: number) => Array.from({ length: n }, (_, i) => i + (i % 3))
  holdWords('normality', {
    of20: normalityFigures(orderedSample(rising(20))),
    of8: normalityFigures(orderedSample(rising(8))),
    of7: normalityFigures(orderedSample(rising(7))),
    of4: normalityFigures(orderedSample(rising(4))),
    of3: normalityFigures(orderedSample(rising(3))),
    of2: normalityFigures(orderedSample(rising(2))),
    equal: normalityFigures(orderedSample(new Array(20).fill(5))),
    refuted: normalityFigures(orderedSample([...rising(40), 1000])),
    of5001: normalityFigures(orderedSample(rising(5001))),
  })
})
