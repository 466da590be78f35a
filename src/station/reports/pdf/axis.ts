/** Numbers along an axis, and where they stand. */
export interface Axis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
  /** How far the ticks lie apart. */
  readonly step: number
}

const steps = [1, 2, 2.5, 5, 10] as const

/** Values nearer to each other than this, as a share of their size, are one: ticks between them could not be told apart, nor counted. */
const nearest = 1e-9
/** Nearer to 0 than this is 0. */
const smallest = 1e-200

const spanOf = (least: number, most: number): number => {
  const size = Math.max(Math.abs(least), Math.abs(most))
  if (size < smallest) return 1
  return most - least > size * nearest ? most - least : size * 0.2
}

/**
 * An axis that shows numbers, with round ticks, about `wanted` of them.
 *
 * @param air room at each end, as a share of the span
 * @example axisOf([0, 10], 5, 0).ticks // [0, 2, 4, 6, 8, 10]
 */
export const axisOf = (values: readonly number[], wanted: number, air: number): Axis => {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (!Number.isFinite(value)) continue
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  if (least > most) return { low: 0, high: 1, ticks: [0, 1], step: 1 }
  const span = spanOf(least, most)
  const middle = (most + least) / 2
  const low = middle - span * (0.5 + air)
  const high = middle + span * (0.5 + air)
  const rough = (high - low) / Math.max(1, wanted)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * (steps.find((one) => one * power >= rough * 0.999) ?? 10)
  const ticks: number[] = []
  for (let i = Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) ticks.push(i * step)
  return { low, high, ticks, step }
}

/** Where a number stands between two ends of a page. */
export const placeOn =
  ({ low, high }: Pick<Axis, 'low' | 'high'>, from: number, to: number) =>
  (value: number): number =>
    from + ((value - low) / (high - low)) * (to - from)

/** Decimals that write the ticks of an axis as they are. */
export const decimalsOfStep = (step: number): number => {
  for (let digits = 0; digits < 12; digits++) {
    const scaled = step * 10 ** digits
    if (scaled >= 0.99 && Math.abs(scaled - Math.round(scaled)) < 1e-6 * scaled) return digits
  }
  return 12
}
