import type { RuleTracker, Step, TrackedState } from './ruleTracker.ts'
import type { ZoneCell } from './zoneCells.ts'

/** A signal, in place of a state's number. */
export const signalled = -1

/**
 * All that a set of rules can remember, as numbered states, and where each leads. `targets` holds a row of cells for each state: where a
 * point in that cell leads. In the state's own cell that is where a rising point leads; `fallen` and `tied` are for the two other ways.
 */
export interface RuleAutomaton {
  readonly states: number
  readonly ordered: boolean
  /** The cell of each state's newest point. */
  readonly cellOf: Int32Array
  readonly targets: Int32Array
  readonly fallen: Int32Array
  readonly tied: Int32Array
  /** Where the first point leads, by its cell. */
  readonly first: Int32Array
}

interface Combined {
  readonly parts: readonly TrackedState[]
  readonly cell: number
}

/**
 * Builds the machine of several rules at once from the states that can be reached; a point on which any of them fires ends it.
 * Source: Champ & Woodall (1987), "Exact results for Shewhart control charts with supplementary runs rules", Technometrics 29, extended by
 * the order of neighbouring points within a zone.
 *
 * @param mostStates null is returned where more would be needed
 * @example ruleAutomaton([], zoneCells(normalSpread(0), [0], false), 10)?.states // => 1
 */
export const ruleAutomaton = (
  trackers: readonly RuleTracker[],
  cells: readonly ZoneCell[],
  mostStates: number,
): RuleAutomaton | null => {
  const ordered = trackers.some((tracker) => tracker.ordered)
  const numbers = new Map<string, number>()
  const found: Combined[] = []

  const numberOf = (parts: readonly TrackedState[], cell: number): number => {
    const key = `${ordered ? cell : ''}|${parts.join('|')}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, found.length)
    found.push({ parts, cell: ordered ? cell : 0 })
    return found.length - 1
  }

  const follow = (parts: readonly TrackedState[], cell: number, step: Step): number => {
    const next: TrackedState[] = []
    for (const [i, tracker] of trackers.entries()) {
      const state = tracker.next(parts[i] ?? [], cells[cell]?.level ?? 0, step)
      if (state === null) return signalled
      next.push(state)
    }
    return numberOf(next, cell)
  }

  const start = trackers.map((tracker) => tracker.start)
  const first = Int32Array.from(cells, (_, cell) => follow(start, cell, null))
  const targets: number[] = []
  const fallen: number[] = []
  const tied: number[] = []
  for (let state = 0; state < found.length; state += 1) {
    if (found.length > mostStates) return null
    const { parts, cell: own } = found[state] as Combined
    for (let cell = 0; cell < cells.length; cell += 1) {
      targets.push(follow(parts, cell, cell < own ? -1 : 1))
    }
    fallen.push(ordered ? follow(parts, own, -1) : signalled)
    tied.push(ordered ? follow(parts, own, 0) : signalled)
  }
  return {
    states: found.length,
    ordered,
    cellOf: Int32Array.from(found, ({ cell }) => cell),
    targets: Int32Array.from(targets),
    fallen: Int32Array.from(fallen),
    tied: Int32Array.from(tied),
    first,
  }
}
