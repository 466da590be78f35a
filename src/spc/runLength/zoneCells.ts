import type { RuleSetting } from '../rule.ts'
import { completeParameters } from '../rules/ruleRegistry.ts'
import { isAbove, isBelow } from '../tolerance.ts'
import { cumulativeQuadrature } from './cumulativeQuadrature.ts'
import type { PlottedSpread } from './plottedSpread.ts'

/**
 * Between two neighbouring lines the rules cannot tell points apart, except by which of two lies higher. A cell is such a stretch: its
 * probability, and nodes within it, from the lowest up, with their weights: the values of a count, or quadrature nodes on the
 * probability scale.
 */
export interface ZoneCell {
  /** 0 on the centre line, ±1 up to the first line beyond it, ±2 up to the next. */
  readonly level: number
  readonly probability: number
  readonly weights: Float64Array
  /** Integrals from the cell's lower end to each node, row by row over the values at all nodes; null where the nodes are all there is. */
  readonly below: Float64Array | null
}

/**
 * The lines at which any of the rules looks, in sigmas above the centre, which is the first of them.
 *
 * @example zoneLines([{ ruleId: 5, parameters: {} }, { ruleId: 1, parameters: {} }]) // => [0, 2, 3]
 */
export const zoneLines = (settings: readonly RuleSetting[]): readonly number[] =>
  [...new Set([0, ...settings.map((setting) => completeParameters(setting).sigma)])].sort((a, b) => a - b)

/** Nodes that follow a run of any length within one cell to rounding, as densities within it are polynomials of short reach. */
const nodeCount = 8

const continuousCell = (level: number, probability: number, ordered: boolean): ZoneCell => {
  if (!ordered) return { level, probability, weights: Float64Array.of(probability), below: null }
  const { weights, below } = cumulativeQuadrature(nodeCount)
  return {
    level,
    probability,
    weights: weights.map((weight) => weight * probability),
    below: below.map((share) => share * probability),
  }
}

const discreteCell = (level: number, probabilities: readonly number[]): ZoneCell => ({
  level,
  probability: probabilities.reduce((total, one) => total + one, 0),
  weights: Float64Array.from(probabilities),
  below: null,
})

/** On which side of how many lines a point lies. */
const levelOf = (z: number, lines: readonly number[]): number => {
  const above = lines.filter((line) => isAbove(z, line)).length
  return above > 0 ? above : -lines.filter((line) => isBelow(z, -line)).length
}

/**
 * The cells into which the lines cut a plotted statistic, from the lowest up; those that it never reaches are left out.
 *
 * @param ordered whether a rule asks which of two points lies higher
 * @example zoneCells(normalSpread(0), [0, 3], false).map(({ level }) => level) // => [-2, -1, 1, 2]
 */
export const zoneCells = (
  spread: PlottedSpread,
  lines: readonly number[],
  ordered: boolean,
): readonly ZoneCell[] => {
  const levels = [...lines.keys()].map((i) => i + 1)
  if (spread.kind === 'continuous') {
    const edge = (i: number): number => lines[i] ?? Number.POSITIVE_INFINITY
    const lower = levels.map((level) => ({
      level: -level,
      probability: spread.between(-edge(level), -edge(level - 1)),
    }))
    const upper = levels.map((level) => ({
      level,
      probability: spread.between(edge(level - 1), edge(level)),
    }))
    return [...lower.reverse(), ...upper]
      .filter(({ probability }) => probability > 0)
      .map(({ level, probability }) => continuousCell(level, probability, ordered))
  }
  const byLevel = new Map<number, number[]>()
  for (const { z, probability } of spread.atoms) {
    const level = levelOf(z, lines)
    byLevel.set(level, [...(byLevel.get(level) ?? []), probability])
  }
  return [...byLevel]
    .sort(([a], [b]) => a - b)
    .map(([level, atoms]) => discreteCell(level, ordered ? atoms : [atoms.reduce((a, b) => a + b, 0)]))
}
