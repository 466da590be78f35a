/** The value below which a share of the others lies, with what it was read from. */
export interface Quantile {
  readonly value: number
  /** Place between the ordered values, from 1; not always whole. */
  readonly place: number
  /** The ordered values on both sides of the place; the same one where it is whole. */
  readonly lower: number
  readonly upper: number
}

/**
 * Quantile by linear interpolation between ordered values: place h = (n − 1)p + 1, value x₍⌊h⌋₎ + (h − ⌊h⌋)(x₍⌊h⌋₊₁₎ − x₍⌊h⌋₎).
 * Source: Hyndman & Fan (1996), "Sample Quantiles in Statistical Packages", The American Statistician 50, definition 7 (R's default).
 *
 * @param sorted at least one value, rising
 * @param p from 0 to 1
 * @throws RangeError where there are no values or `p` is outside 0 to 1
 * @example quantile([1, 2, 4, 8], 0.5) // => { value: 3, place: 2.5, lower: 2, upper: 4 }
 */
export const quantile = (sorted: ArrayLike<number>, p: number): Quantile => {
  if (!(p >= 0 && p <= 1)) throw new RangeError('The share of a quantile lies between 0 and 1.')
  const place = (sorted.length - 1) * p + 1
  const below = Math.floor(place)
  const lower = sorted[below - 1]
  if (lower === undefined) throw new RangeError('A quantile needs at least one value.')
  const upper = place === below ? lower : (sorted[below] ?? lower)
  return { value: lower + (place - below) * (upper - lower), place, lower, upper }
}
