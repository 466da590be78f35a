import type { Contribution } from './mytDecomposition.ts'

/** The chance of any wrong name in the sentence about an unchanged process, shared out among its characteristics. */
const wrongNames = 0.05

const tenth = (sigmas: number): string =>
  Math.abs(sigmas) < 1e6 ? Math.abs(sigmas).toFixed(1) : 'over a million'

const sideOf = (sigmas: number): string => (sigmas < 0 ? 'low' : 'high')

const capitalized = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/**
 * Which characteristics moved, in a sentence: first those far from their own mean, then those that do not fit the others. A
 * characteristic is named where its p-value is below 0.05 shared out among all (Bonferroni).
 *
 * @param contributions of `mytDecomposition`
 * @example describeDecomposition([]) // => 'No characteristic stands out alone: it is how they lie together that is unusual.'
 */
export const describeDecomposition = (contributions: readonly Contribution[]): string => {
  const level = wrongNames / Math.max(1, contributions.length)
  const below = (p: number | null): boolean => p !== null && p < level
  const moved = contributions.filter((one) => below(one.unconditionalP.value))
  const apart = contributions.filter(
    (one) => below(one.conditionalP.value) && !below(one.unconditionalP.value),
  )
  const alone = moved.map(
    ({ name, distance }) => `${name} is ${tenth(distance.value ?? 0)} σ ${sideOf(distance.value ?? 0)}`,
  )
  const together = apart.map(
    ({ name, conditionalDistance }) =>
      `${name} is ${tenth(conditionalDistance.value ?? 0)} σ too ${sideOf(conditionalDistance.value ?? 0)}`,
  )
  const clauses = [
    ...(alone.length === 0 ? [] : [alone.join(', ')]),
    ...(together.length === 0 ? [] : [`given the others, ${together.join(', ')}`]),
  ]
  if (clauses.length === 0) {
    return 'No characteristic stands out alone: it is how they lie together that is unusual.'
  }
  return `${capitalized(clauses.join('; '))}.`
}
