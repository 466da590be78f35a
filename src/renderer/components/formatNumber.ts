/**
 * A number with so many decimals, in the reader's own way of writing it; a dash where there is none.
 *
 * @example formatNumber(74.0102, 3) // '74.010'
 */
export const formatNumber = (value: number | null, decimals: number): string => {
  if (value === null) return '–'
  return value.toLocaleString(undefined, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: false,
  })
}
