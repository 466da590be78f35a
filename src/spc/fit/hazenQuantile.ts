import type { OrderedSample } from './orderedSample.ts'

/**
 * Quantile at place np + ½ in the ordered values, straight between neighbours; the smallest or largest value beyond the first and last place.
 * Source: Hazen (1914); Hyndman & Fan (1996), "Sample quantiles in statistical packages", The American Statistician 50, definition 5.
 *
 * @param through how many values there are up to each distinct one
 * @example hazenQuantile(orderedSample([1, 2, 3, 4]), [1, 2, 3, 4], 0.5) // => 2.5
 */
export const hazenQuantile = (
  { n, values }: OrderedSample,
  through: ArrayLike<number>,
  p: number,
): number => {
  const place = Math.min(Math.max(n * p + 0.5, 1), n)
  const whole = Math.floor(place)
  let [low, high] = [0, values.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((through[middle] as number) >= whole) high = middle
    else low = middle + 1
  }
  const below = values[low] as number
  const next = (through[low] as number) > whole ? below : (values[low + 1] ?? below)
  return below + (place - whole) * (next - below)
}
