import type { RuleSetting } from '../rule.ts'
import { chainRunLength } from './chainRunLength.ts'
import type { PlottedSpread } from './plottedSpread.ts'
import { type RuleAutomaton, ruleAutomaton } from './ruleAutomaton.ts'
import { type RuleTracker, ruleTracker } from './ruleTracker.ts'
import type { RunLength, Wanted } from './runLength.ts'
import { type ZoneCell, zoneCells, zoneLines } from './zoneCells.ts'

/** More states than this take longer than a simulation. */
const mostStates = 40_000

/** Machines that were built last: a curve of power asks for the same one again and again. */
const built = new Map<string, RuleAutomaton | null>()
const mostBuilt = 8

const automatonOf = (
  settings: readonly RuleSetting[],
  trackers: readonly RuleTracker[],
  cells: readonly ZoneCell[],
): RuleAutomaton | null => {
  const key = JSON.stringify([settings, cells.map(({ level }) => level)])
  const known = built.get(key)
  if (known !== undefined) return known
  const made = ruleAutomaton(trackers, cells, mostStates)
  built.set(key, made)
  const [oldest] = built.keys()
  if (built.size > mostBuilt && oldest !== undefined) built.delete(oldest)
  return made
}

/**
 * Run length of a set of rules on points that are independent of each other, by a Markov chain of all that the rules remember. Exact up to
 * rounding, for trends and alternation too.
 *
 * @returns null where the rules remember too much for a chain, or one of them is not a rule on the last points
 * @example ruleRunLength(rulePreset('shewhart').location, normalSpread(0))?.arl // ≈ 370.3983473449564
 * @example ruleRunLength(rulePreset('nelson').location, normalSpread(0))?.arl // ≈ 73.47995158620317
 */
export const ruleRunLength = (
  settings: readonly RuleSetting[],
  spread: PlottedSpread,
  wanted: Wanted = { points: 0 },
): RunLength | null => {
  const lines = zoneLines(settings)
  const trackers = settings.flatMap((setting) => ruleTracker(setting, lines) ?? [])
  if (trackers.length < settings.length) return null
  const ordered = trackers.some((tracker) => tracker.ordered)
  const cells = zoneCells(spread, lines, ordered)
  const automaton = automatonOf(settings, trackers, cells)
  return automaton === null ? null : chainRunLength(automaton, cells, wanted)
}
