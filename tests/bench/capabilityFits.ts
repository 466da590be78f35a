import { condensed } from '../../src/spc/fit/condensed.ts'
import { fitFamily } from '../../src/spc/fit/fitFamily.ts'
import { identifyDistribution } from '../../src/spc/fit/identifyDistribution.ts'
import { orderedSample } from '../../src/spc/fit/orderedSample.ts'
import { median } from './quantile.ts'
import type { Row } from './row.ts'

const fitted = 10_000
const many = 500_000
const rounds = 9
const allowed = 300

/** Skewed values, the same each time. */
const skewedValues = (count: number): number[] => {
  let state = 20_260_105
  const next = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0
    return (state + 0.5) / 2 ** 32
  }
  return Array.from({ length: count }, () =>
    Math.exp(0.5 * Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next())),
  )
}

const timesOf = (work: () => unknown): number =>
  median(
    Array.from({ length: rounds }, () => {
      const start = performance.now()
      work()
      return performance.now() - start
    }),
  )

/** A Johnson fit of 10,000 values, against putting them in order; and the fits of all families to half a million. */
export const capabilityFits = (): Row => {
  const values = skewedValues(fitted)
  const johnson = () => fitFamily('johnson', orderedSample(values))
  const sorting = () => Float64Array.from(values).sort()
  johnson()
  sorting()
  const [took, plain] = [timesOf(johnson), timesOf(sorting)]
  const half = skewedValues(many)
  const start = performance.now()
  identifyDistribution(condensed(orderedSample(half)))
  const all = performance.now() - start
  return {
    what: 'Johnson fit of 10,000 values',
    measured: `${took.toFixed(1)} ms`,
    yardstick: `sorting them ${plain.toFixed(2)} ms`,
    ratio: took / plain,
    mustReach: `under ${allowed} ms`,
    reached: took < allowed,
    notes: [`all eight fits to ${many} distinct values: ${all.toFixed(0)} ms`],
  }
}
