import { expect } from 'vitest'

/** A row of a golden table; null where the reference program has no value good enough to compare with. */
export type GoldenRow = readonly (number | null)[]

/** A logarithm may pass through 0, where only its absolute error means something: that of its exponential. */
export type Measure = 'relative' | 'logarithm'

const errorOf = (computed: number, exact: number, measure: Measure): number => {
  if (computed === exact) return 0
  const size = Math.abs(exact)
  return Math.abs(computed - exact) / (measure === 'logarithm' ? Math.max(1, size) : size || 1)
}

/** Holds a function of a row's first columns to one column of it, to 1e-12, and shows the worst row when it misses. */
export const expectGolden = (
  table: readonly GoldenRow[],
  column: number,
  compute: (...columns: number[]) => number,
  { measure = 'relative', tolerance = 1e-12 }: { measure?: Measure; tolerance?: number } = {},
): void => {
  let worst: { error: number; computed: number; row: GoldenRow } | undefined
  let compared = 0
  for (const row of table) {
    const exact = row[column]
    const inputs = row.slice(0, compute.length).filter((value) => value !== null)
    if (exact === null || exact === undefined || inputs.length < compute.length) continue
    compared += 1
    const computed = compute(...inputs)
    const error = errorOf(computed, exact, measure)
    // A NaN is worse than anything.
    if (!(error <= (worst?.error ?? tolerance))) worst = { error, computed, row }
  }
  expect(compared).toBeGreaterThan(0)
  expect(worst).toBeUndefined()
}
