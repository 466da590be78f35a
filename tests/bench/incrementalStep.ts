import type { ChartType } from '../../src/spc/chartType.ts'
import { createEvaluator } from '../../src/spc/createEvaluator.ts'
import { rulePreset } from '../../src/spc/rules/rulePreset.ts'
import { median } from './quantile.ts'
import { process74, randomSubgroups } from './randomSubgroups.ts'
import type { Row } from './row.ts'

const block = 100_000
const rounds = 9

const groups = (): number[][] => {
  const next = randomSubgroups(11)
  return Array.from({ length: block }, next)
}

/** Microseconds a subgroup. */
const timed = (work: () => number): number => {
  const start = performance.now()
  const sum = work()
  if (Number.isNaN(sum)) throw new Error('nothing was computed')
  return ((performance.now() - start) * 1000) / block
}

/** Mean and range in one plain loop: the least that a chart can do. */
const plain = (subgroups: readonly number[][]): number => {
  let total = 0
  for (const values of subgroups) {
    let sum = 0
    let low = Infinity
    let high = -Infinity
    for (const value of values) {
      sum += value
      if (value < low) low = value
      if (value > high) high = value
    }
    total += sum / values.length + (high - low)
  }
  return total
}

const judged = (chartType: ChartType, subgroups: readonly number[][]): number => {
  const size = chartType === 'i_mr' ? 1 : 5
  const { step } = createEvaluator({ chartType, subgroupSize: size, rules: rulePreset('nelson') }, process74)
  let total = 0
  for (const values of subgroups) total += step(size === 1 ? values.slice(0, 1) : values).value
  return total
}

/** One more subgroup judged by all eight rules, on the three Shewhart charts of measurements. */
export const incrementalStep = (): Row => {
  const subgroups = groups()
  const types = ['xbar_r', 'xbar_s', 'i_mr'] as const
  const steps = types.map((type) => {
    const seen: number[] = []
    for (let round = -2; round < rounds; round++) {
      const took = timed(() => judged(type, subgroups))
      if (round >= 0) seen.push(took)
    }
    return { type, took: median(seen) }
  })
  const yardstick = median(Array.from({ length: rounds }, () => timed(() => plain(subgroups))))
  const worst = Math.max(...steps.map(({ took }) => took))
  return {
    what: 'one step of a chart, eight rules',
    measured: steps.map(({ type, took }) => `${type} ${took.toFixed(2)} µs`).join(', '),
    yardstick: `${yardstick.toFixed(3)} µs, mean and range in a plain loop`,
    ratio: worst / yardstick,
    mustReach: '< 2 µs',
    reached: worst < 2,
  }
}
