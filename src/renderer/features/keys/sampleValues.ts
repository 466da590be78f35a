/** Steps of the last decimal, as values of one subgroup lie apart. */
const steps = [2, -1, 3, 0, -2, 1, -3] as const

/**
 * A subgroup of n values around a level, written with the gauge's decimals, for lines that show how to post.
 *
 * @example sampleValues(74, 3, 3) // ['74.002', '73.999', '74.003']
 */
export const sampleValues = (level: number, decimals: number, n: number): string[] =>
  Array.from({ length: n }, (_, place) =>
    (level + (steps[place % steps.length] ?? 0) * 10 ** -decimals).toFixed(decimals),
  )
