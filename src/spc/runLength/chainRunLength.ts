import { type RuleAutomaton, signalled } from './ruleAutomaton.ts'
import type { RunLength, Wanted } from './runLength.ts'
import { summedSurvival } from './summedSurvival.ts'
import type { ZoneCell } from './zoneCells.ts'

/** Densities of the states over the nodes of their cells, one after another, and what reaches a whole cell alike. */
interface Layer {
  readonly density: Float64Array
  readonly flat: Float64Array
}

/**
 * Run length of a machine of rules when its points fall into the cells by chance, independent of each other: the probability of each state
 * is carried on point by point. Within a cell the order of points matters, so a state's probability is a density over the cell's
 * probability scale; there it is a polynomial, and carried on without loss.
 * Source: Brook & Evans (1972), Biometrika 59; Champ & Woodall (1987), Technometrics 29.
 *
 * @example chainRunLength({ states: 1, ordered: false, cellOf: [0], targets: [0, -1], fallen: [-1], tied: [-1], first: [0, -1] }, [{ level: 1, probability: 0.5, weights: [0.5] }, { level: 2, probability: 0.5, weights: [0.5] }], { points: 0 }).arl // ≈ 2
 */
export const chainRunLength = (
  automaton: RuleAutomaton,
  cells: readonly ZoneCell[],
  { points, averaged }: Wanted,
): RunLength => {
  const { states, cellOf, targets, fallen, tied, first } = automaton
  const nodes = Math.max(1, ...cells.map(({ weights }) => weights.length))
  const layer = (): Layer => ({
    density: new Float64Array(states * nodes),
    flat: new Float64Array(states),
  })
  let current = layer()
  let next = layer()

  const rise = new Float64Array(nodes)
  const fall = new Float64Array(nodes)
  const tie = new Float64Array(nodes)

  // Where in its own cell a state's density goes, when the next point rises, falls or ties.
  const spreadOut = (cell: ZoneCell, from: number, mass: number): void => {
    const count = cell.weights.length
    let below = 0
    for (let to = 0; to < count; to += 1) {
      const here = (cell.weights[to] ?? 0) * (current.density[from + to] ?? 0)
      if (cell.below === null) {
        rise[to] = below
        tie[to] = here
        fall[to] = mass - below - here
        below += here
        continue
      }
      let risen = 0
      for (let i = 0; i < count; i += 1) {
        risen += (cell.below[to * count + i] ?? 0) * (current.density[from + i] ?? 0)
      }
      rise[to] = risen
      fall[to] = mass - risen
    }
  }

  const arrive = (cell: ZoneCell, goal: number, arrived: Float64Array): number => {
    let lost = 0
    for (let to = 0; to < cell.weights.length; to += 1) {
      if (goal === signalled) lost += (cell.weights[to] ?? 0) * (arrived[to] ?? 0)
      else {
        const at = goal * nodes + to
        next.density[at] = (next.density[at] ?? 0) + (arrived[to] ?? 0)
      }
    }
    return lost
  }

  const advance = (): number => {
    let lost = 0
    for (let state = 0; state < states; state += 1) {
      const own = automaton.ordered ? (cellOf[state] ?? 0) : -1
      const weights = cells[Math.max(0, own)]?.weights ?? new Float64Array(0)
      let mass = 0
      if (automaton.ordered)
        for (let i = 0; i < weights.length; i += 1)
          mass += (weights[i] ?? 0) * (current.density[state * nodes + i] ?? 0)
      else mass = current.density[state * nodes] ?? 0
      if (mass <= 0) continue
      for (let c = 0; c < cells.length; c += 1) {
        const cell = cells[c] as ZoneCell
        const goal = targets[state * cells.length + c] ?? signalled
        if (c === own) {
          spreadOut(cell, state * nodes, mass)
          lost += arrive(cell, goal, rise) + arrive(cell, fallen[state] ?? signalled, fall)
          if (cell.below === null) lost += arrive(cell, tied[state] ?? signalled, tie)
        } else if (goal === signalled) lost += mass * cell.probability
        else next.flat[goal] = (next.flat[goal] ?? 0) + (automaton.ordered ? mass : mass * cell.probability)
      }
    }
    return lost
  }

  const settle = (): void => {
    for (let state = 0; state < states; state += 1) {
      const flat = next.flat[state] ?? 0
      if (flat === 0) continue
      for (let i = state * nodes; i < (state + 1) * nodes; i += 1) {
        next.density[i] = (next.density[i] ?? 0) + flat
      }
    }
    const former = current
    current = next
    next = former
    next.density.fill(0)
    next.flat.fill(0)
  }

  let firstLost = 0
  for (const [c, cell] of cells.entries()) {
    const goal = first[c] ?? signalled
    if (goal === signalled) firstLost += cell.probability
    else next.flat[goal] = (next.flat[goal] ?? 0) + (automaton.ordered ? 1 : cell.probability)
  }
  let begun = false
  const { arl, survival } = summedSurvival(
    () => {
      const lost = begun ? advance() : firstLost
      begun = true
      settle()
      return lost
    },
    points,
    averaged,
  )
  return { arl, method: 'markov_chain', standardError: 0, survival }
}
