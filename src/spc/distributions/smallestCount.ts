/**
 * The smallest whole k from 0 on that has reached a level which only ever rises with k: steps that double away from the start,
 * then halving.
 *
 * @param start where to look first; anything finite
 * @param most the level is reached here at the latest
 * @example smallestCount(3, 100, (k) => k * k >= 50) // => 8
 */
export const smallestCount = (start: number, most: number, reached: (k: number) => boolean): number => {
  let high = Math.min(most, Math.max(0, Math.floor(start)))
  let low = high - 1
  let stride = 1
  if (reached(high)) {
    while (low >= 0 && reached(low)) {
      high = low
      low -= stride
      stride *= 2
    }
    low = Math.max(-1, low)
  } else {
    do {
      low = high
      high = Math.min(most, high + stride)
      stride *= 2
    } while (high < most && !reached(high))
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (reached(middle)) high = middle
    else low = middle
  }
  return high
}
