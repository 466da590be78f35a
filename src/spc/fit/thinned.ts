import type { OrderedSample } from './orderedSample.ts'

/**
 * The sample itself, or so many of its values at even distances in their order, with the smallest and the largest: enough to find where a
 * search begins.
 *
 * @param most at least 2
 * @example [...thinned(orderedSample([1, 2, 3, 4, 5]), 3).values] // => [1, 3, 5]
 */
export const thinned = (sample: OrderedSample, most: number): OrderedSample => {
  const { n, values, counts } = sample
  if (values.length <= most) return sample
  const chosen = new Float64Array(most)
  const times = new Float64Array(most)
  let kept = -1
  let index = 0
  let through = counts[0] ?? 0
  for (let k = 0; k < most; k += 1) {
    const place = Math.round((k * (n - 1)) / (most - 1)) + 1
    while (through < place) {
      index += 1
      through += counts[index] as number
    }
    const value = values[index] as number
    if (kept < 0 || chosen[kept] !== value) {
      kept += 1
      chosen[kept] = value
    }
    times[kept] = (times[kept] as number) + 1
  }
  return { n: most, values: chosen.slice(0, kept + 1), counts: times.slice(0, kept + 1) }
}
