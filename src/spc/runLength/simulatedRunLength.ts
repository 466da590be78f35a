import { createRecentPoints } from '../recentPoints.ts'
import type { RuleSetting } from '../rule.ts'
import { completeParameters, ruleDefinition } from '../rules/ruleRegistry.ts'
import type { RunLength, Wanted } from './runLength.ts'

/** As many signals as make the standard error one hundredth of the average, and more runs than that are not made. */
const wantedSignals = 11_000

/** After so many points a simulation ends with what it has: two seconds' work. */
const mostPoints = 12_000_000

/** With fewer signals than this nothing is said of the average. */
const fewestSignals = 25

/**
 * Run length of a set of rules by running them, as a chart does, over simulated points: for what no chain can follow. The same input
 * always gives the same result. Each run starts afresh and ends with its signal.
 *
 * @param fresh starts a run and returns what gives its next point, in sigmas of the plotted statistic
 * @example simulatedRunLength([{ ruleId: 2, parameters: { count: 3 } }], () => () => 1).arl // => 3
 */
export const simulatedRunLength = (
  settings: readonly RuleSetting[],
  fresh: () => () => number,
  { points }: Wanted = { points: 0 },
): RunLength => {
  const rules = settings.map((setting) => {
    const parameters = completeParameters(setting)
    const definition = ruleDefinition(setting.ruleId)
    return { definition, parameters, reach: definition.reach(parameters) }
  })
  const recent = createRecentPoints(rules.reduce((most, { reach }) => Math.max(most, reach), 1))
  const ended = new Float64Array(points + 1)
  let total = 0
  let squares = 0
  let signals = 0
  let plotted = 0
  while (signals < wantedSignals && plotted < mostPoints) {
    recent.clear()
    const next = fresh()
    for (let n = 1; ; n += 1) {
      const z = next()
      recent.add(z, z, 1)
      plotted += 1
      if (
        rules.some(
          ({ definition, parameters }) => definition.find(recent.series, 0, recent.last, parameters) !== null,
        )
      ) {
        signals += 1
        total += n
        squares += n * n
        if (n <= points) ended[n] = (ended[n] ?? 0) + 1
        break
      }
      if (plotted >= mostPoints) break
    }
  }
  const runs = Math.max(1, signals)
  const arl = total / runs
  const known = signals >= fewestSignals
  let alive = 1
  const survival = Array.from(ended, (count, n) => {
    if (n > 0 && signals > 0) alive -= count / runs
    return Math.max(0, alive)
  })
  return {
    arl: known ? arl : null,
    method: 'simulation',
    standardError: known ? Math.sqrt(Math.max(0, squares / runs - arl * arl) / runs) : 0,
    survival,
  }
}
