import { createEvaluator } from '../../src/spc/createEvaluator.ts'
import { rulePreset } from '../../src/spc/rules/rulePreset.ts'
import { median } from './quantile.ts'
import { process74, randomSubgroups } from './randomSubgroups.ts'
import type { Row } from './row.ts'

const short = 1_000
const long = 1_000_000
const block = 20_000
const rounds = 15

const evaluatorAfter = (points: number, subgroups: readonly number[][]) => {
  const plan = { chartType: 'xbar_r', subgroupSize: 5, rules: rulePreset('nelson') } as const
  const evaluator = createEvaluator(plan, process74)
  for (let i = 0; i < points; i++) evaluator.step(subgroups[i % block] ?? [])
  return evaluator
}

/** All eight rules on the next subgroup, after a thousand and after a million of them, in turns. */
export const rulesWindow = (): Row => {
  const next = randomSubgroups(17)
  const subgroups = Array.from({ length: block }, next)
  const young = evaluatorAfter(short, subgroups)
  const old = evaluatorAfter(long, subgroups)
  /** Microseconds a subgroup. */
  const timed = ({ step }: typeof young): number => {
    const start = performance.now()
    for (const values of subgroups) step(values)
    return ((performance.now() - start) * 1000) / block
  }
  const seen: { young: number; old: number }[] = []
  for (let round = -2; round < rounds; round++) {
    const times = { young: timed(young), old: timed(old) }
    if (round >= 0) seen.push(times)
  }
  const afterShort = median(seen.map((times) => times.young))
  const afterLong = median(seen.map((times) => times.old))
  return {
    what: 'eight rules on the next subgroup after 1,000,000',
    measured: `${afterLong.toFixed(3)} µs`,
    yardstick: `${afterShort.toFixed(3)} µs, after 1,000`,
    ratio: afterLong / afterShort,
    mustReach: '≤ 1.2',
    reached: afterLong / afterShort <= 1.2,
  }
}
