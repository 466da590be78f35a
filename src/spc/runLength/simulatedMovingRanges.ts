import { d2 } from '../constants/d2.ts'
import { d3 } from '../constants/d3.ts'
import { normalQuantile } from '../distributions/normalQuantile.ts'
import type { RuleSetting } from '../rule.ts'
import type { RunLength, Wanted } from './runLength.ts'
import { simulatedRunLength } from './simulatedRunLength.ts'
import { xoshiro } from './xoshiro.ts'

const seed = 20_262

/**
 * Run length, in moving ranges, of any rules on a chart of moving ranges of two, by simulation: neighbouring ones share a value, so that no
 * chain of zones can follow them.
 *
 * @param ratio how many times as large the process sigma has become
 * @example simulatedMovingRanges([{ ruleId: 1, parameters: { sigma: 3 } }], 1, { points: 0 }).method // => 'simulation'
 */
export const simulatedMovingRanges = (
  settings: readonly RuleSetting[],
  ratio: number,
  wanted: Wanted,
): RunLength => {
  const uniform = xoshiro(seed)
  const value = () => ratio * normalQuantile(uniform())
  const fresh = () => {
    let former = value()
    return () => {
      const here = value()
      const range = Math.abs(here - former)
      former = here
      return (range - d2(2)) / d3(2)
    }
  }
  return simulatedRunLength(settings, fresh, wanted)
}
