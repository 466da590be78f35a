/**
 * Decimals that show so many significant digits of a number, at most ten.
 *
 * @example significant(0.0914285, 4) // 5
 * @example significant(12.3456, 4) // 2
 */
export const significant = (value: number | null, digits = 4): number => {
  if (value === null || value === 0) return 0
  const before = Math.floor(Math.log10(Math.abs(value))) + 1
  return Math.min(10, Math.max(0, digits - before))
}

/**
 * As `significant`, without zeros at the end: a number that stands alone, in no column.
 *
 * @example trimmed(0.05, 4) // 2
 */
export const trimmed = (value: number | null, digits = 4): number => {
  const most = significant(value, digits)
  const written = (value ?? 0).toFixed(most)
  return most === 0 ? 0 : most - (/0*$/u.exec(written)?.[0].length ?? 0)
}
