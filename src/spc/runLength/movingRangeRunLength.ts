import { d2 } from '../constants/d2.ts'
import { d3 } from '../constants/d3.ts'
import { normalCdf, normalDensity } from '../distributions/normal.ts'
import { quadratureUpTo } from './cumulativeQuadrature.ts'
import type { RunLength, Wanted } from './runLength.ts'
import { summedSurvival } from './summedSurvival.ts'

const reach = 8.5
const nodeCount = 120

/**
 * Run length, in moving ranges, of rule 1 on a chart of moving ranges of two. Neighbouring ones share a value, so that they are not
 * independent: the value itself is carried on from point to point.
 * Source: Crowder (1987), "Computation of ARL for combined individual measurement and moving range charts", J. Quality Technology 19.
 *
 * @param sigma how many of its standard deviations above its mean the limit lies
 * @param ratio how many times as large the process sigma has become
 * @example movingRangeRunLength(3).method // => 'integral_equation'
 */
export const movingRangeRunLength = (
  sigma: number,
  ratio = 1,
  { points, averaged }: Wanted = { points: 0 },
): RunLength => {
  const widest = (d2(2) + sigma * d3(2)) / ratio
  const lowest = Math.max(0, d2(2) - sigma * d3(2)) / ratio
  const place = (x: number): number => Math.min(1, Math.max(0, (x + reach) / (2 * reach)))
  const { nodes, weights } = quadratureUpTo(nodeCount, [])
  const xs = nodes.map((node) => 2 * reach * node - reach)
  const parts = [widest, lowest].map((width) =>
    [1, -1].map(
      (side) =>
        quadratureUpTo(
          nodeCount,
          xs.map((x) => place(x + side * width)),
        ).below,
    ),
  )
  const [[wideUp, wideDown] = [], [nearUp, nearDown] = []] = parts
  const shares = new Float64Array(nodeCount * nodeCount).map((_, at) => {
    const wide = (wideUp?.[at] ?? 0) - (wideDown?.[at] ?? 0)
    return 2 * reach * (wide - ((nearUp?.[at] ?? 0) - (nearDown?.[at] ?? 0)))
  })
  // The density of the newest value, with no signal so far, is φ times this.
  let factor = new Float64Array(nodeCount).fill(1)
  const exits = xs.map((x) => {
    const near = lowest === 0 ? 0 : normalCdf(x + lowest) - normalCdf(x - lowest)
    return normalCdf(x - widest) + normalCdf(-x - widest) + near
  })
  const { arl, survival } = summedSurvival(
    () => {
      const here = factor.map((one, i) => one * normalDensity(xs[i] ?? 0))
      const next = new Float64Array(nodeCount)
      for (let to = 0; to < nodeCount; to += 1) {
        let total = 0
        for (let from = 0; from < nodeCount; from += 1)
          total += (shares[to * nodeCount + from] ?? 0) * (here[from] ?? 0)
        next[to] = total
      }
      factor = next
      return here.reduce((lost, one, i) => lost + 2 * reach * (weights[i] ?? 0) * one * (exits[i] ?? 0), 0)
    },
    points,
    averaged,
  )
  return { arl, method: 'integral_equation', standardError: 0, survival }
}
