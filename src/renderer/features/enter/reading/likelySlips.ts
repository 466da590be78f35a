import type { Range } from './usualRange.ts'

/** As many places as a decimal sign is misplaced by. */
const places = [-1, 1, -2, 2, -3, 3]

const within = (value: number, { low, high }: Range): boolean => value >= low && value <= high

/**
 * What was probably meant by a value that lies far off: the same digits with the decimal sign somewhere else, or another sign.
 *
 * @param decimals so many the characteristic keeps; a slip has no more of them
 * @returns at most two, the one nearest to the middle of the range first
 * @example likelySlips(740.1, { low: 73, high: 75 }, 2) // [74.01]
 */
export const likelySlips = (value: number, range: Range, decimals: number): readonly number[] => {
  if (value === 0 || !Number.isFinite(value)) return []
  const [digits = '', exponent = '0'] = String(value).split('e')
  const moved = places.map((by) => Number(`${digits}e${Number(exponent) + by}`))
  const middle = (range.low + range.high) / 2
  return [-value, ...moved, ...moved.map((one) => -one)]
    .filter((one) => within(one, range) && Number(one.toFixed(decimals)) === one)
    .toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle))
    .filter((one, i, all) => all.indexOf(one) === i)
    .slice(0, 2)
}
