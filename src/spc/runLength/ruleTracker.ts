import type { RuleSetting } from '../rule.ts'
import type { CompleteParameters } from '../rules/ruleDefinition.ts'
import { completeParameters } from '../rules/ruleRegistry.ts'

/** Whether the next point lies above (1) or below (−1) the one before, or level with it (0); null for the first point. */
export type Step = -1 | 0 | 1 | null

/** What one rule has to remember of the points so far, as whole numbers. */
export type TrackedState = readonly number[]

/** One rule as a machine: it reads the level of each point and its step, and remembers only what can still matter. */
export interface RuleTracker {
  readonly start: TrackedState
  /** Whether the rule asks which of two points lies higher. */
  readonly ordered: boolean
  /** The state after one more point; null where the rule fires. */
  readonly next: (state: TrackedState, level: number, step: Step) => TrackedState | null
}

type Making = (parameters: CompleteParameters, line: number) => RuleTracker

const none: TrackedState = []

const beyondLimits: Making = (_parameters, line) => ({
  start: none,
  ordered: false,
  next: (_state, level) => (Math.abs(level) > line ? null : none),
})

const shift: Making = ({ count }) => ({
  start: [0],
  ordered: false,
  next: ([run = 0], level) => {
    const side = Math.sign(level)
    const longer = side !== 0 && Math.sign(run) === side ? run + side : side
    return Math.abs(longer) >= count ? null : [longer]
  },
})

const steps =
  (goesOn: (step: number, former: number) => boolean): Making =>
  ({ count }) => ({
    start: [0, 1],
    ordered: true,
    next: ([former = 0, points = 1], _level, step) => {
      if (step === null || step === 0) return [0, 1]
      const longer = former !== 0 && goesOn(step, former) ? points + 1 : 2
      return longer >= count ? null : [step, longer]
    },
  })

/**
 * Ages of the points beyond the line on one side after one more point. One that cannot be part of a pattern any more is forgotten: too
 * few newer ones could join it before it leaves the window.
 */
const aged = (
  ages: readonly number[],
  beyond: boolean,
  { count, window }: CompleteParameters,
): readonly number[] | null => {
  const older = [...(beyond ? [0] : []), ...ages.map((age) => age + 1)].filter((age) => age < window)
  if (beyond && older.length >= count) return null
  const kept: number[] = []
  for (const age of older) if (age + count - (kept.length + 1) < window) kept.push(age)
  return kept
}

const beyondZone: Making = (parameters, line) => ({
  start: [0],
  ordered: false,
  next: (state, level) => {
    const split = 1 + (state[0] ?? 0)
    const above = aged(state.slice(1, split), level > line, parameters)
    const below = aged(state.slice(split), level < -line, parameters)
    return above === null || below === null ? null : [above.length, ...above, ...below]
  },
})

const stratification: Making = ({ count }, line) => ({
  start: [0],
  ordered: false,
  next: ([run = 0], level) => {
    const longer = Math.abs(level) <= line ? run + 1 : 0
    return longer >= count ? null : [longer]
  },
})

const bothSides = 2

const mixture: Making = ({ count }, line) => ({
  start: [0, 0],
  ordered: false,
  next: ([run = 0, side = 0], level) => {
    if (Math.abs(level) <= line) return [0, 0]
    const here = Math.sign(level)
    const sides = side === 0 || side === here ? here : bothSides
    if (sides === bothSides && run + 1 >= count) return null
    // A run on one side may be longer than the pattern: only its newest points can belong to one.
    return [Math.min(run + 1, count - 1), sides]
  },
})

const makings: Readonly<Record<number, Making>> = {
  1: beyondLimits,
  2: shift,
  3: steps((step, former) => step === former),
  4: steps((step, former) => step === -former),
  5: beyondZone,
  6: beyondZone,
  7: stratification,
  8: mixture,
}

/**
 * The machine of a rule over the given lines; null for a rule that judges more than the last points, as those of CUSUM and EWMA charts do.
 *
 * @param lines where the rules look, in sigmas above the centre; see `zoneLines`
 * @example ruleTracker({ ruleId: 2, parameters: { count: 2 } }, [0])?.next([1], 1, null) // => null
 */
export const ruleTracker = (setting: RuleSetting, lines: readonly number[]): RuleTracker | null => {
  const parameters = completeParameters(setting)
  return makings[setting.ruleId]?.(parameters, lines.indexOf(parameters.sigma)) ?? null
}
