/** Lowest and highest value of every 64 points, so that a long stretch is read without touching each of its points. */
export interface BlockExtremes {
  low: Float64Array
  high: Float64Array
}

export const blockSize = 64

/** Extremes of no points yet. */
export const createBlockExtremes = (): BlockExtremes => ({
  low: new Float64Array(0),
  high: new Float64Array(0),
})

const scan = (values: Float64Array, from: number, to: number): [number, number] => {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let index = from; index < to; index++) {
    const value = values[index] as number
    if (value < low) low = value
    if (value > high) high = value
  }
  return [low, high]
}

/** Brings the blocks up to date after the values from index `from` on have changed. */
export const refreshExtremes = (
  extremes: BlockExtremes,
  values: Float64Array,
  from: number,
  length: number,
): void => {
  const blocks = Math.ceil(length / blockSize)
  if (blocks > extremes.low.length) {
    const capacity = Math.max(blocks, extremes.low.length * 2, 16)
    const low = new Float64Array(capacity)
    const high = new Float64Array(capacity)
    low.set(extremes.low)
    high.set(extremes.high)
    extremes.low = low
    extremes.high = high
  }
  for (let block = Math.floor(from / blockSize); block < blocks; block++) {
    const start = block * blockSize
    const [low, high] = scan(values, start, Math.min(start + blockSize, length))
    extremes.low[block] = low
    extremes.high[block] = high
  }
}

/**
 * Lowest and highest of `values[from..to)`; missing values (NaN) do not count. Infinity and -Infinity where there is none.
 *
 * @example const [low, high] = extremesBetween(extremes, store.columns.value, 0, store.length)
 */
export const extremesBetween = (
  extremes: BlockExtremes,
  values: Float64Array,
  from: number,
  to: number,
): [low: number, high: number] => {
  const firstBlock = Math.ceil(from / blockSize)
  const lastBlock = Math.floor(to / blockSize)
  if (lastBlock <= firstBlock) return scan(values, from, to)
  const head = scan(values, from, firstBlock * blockSize)
  const tail = scan(values, lastBlock * blockSize, to)
  let low = Math.min(head[0], tail[0])
  let high = Math.max(head[1], tail[1])
  for (let block = firstBlock; block < lastBlock; block++) {
    low = Math.min(low, extremes.low[block] as number)
    high = Math.max(high, extremes.high[block] as number)
  }
  return [low, high]
}
