const steps = [1, 2, 5] as const

/** Multiples of 1, 2 or 5 times a power of ten. */
export interface NiceGrid {
  readonly step: (typeof steps)[number]
  readonly power: number
}

/**
 * A multiple of the grid's step. A negative power divides, since 3 · 0.1 is not 0.3, but 3 / 10 is.
 *
 * @example gridValue({ step: 1, power: -1 }, 3) // => 0.3
 */
export const gridValue = ({ step, power }: NiceGrid, index: number): number =>
  power < 0 ? (index * step) / 10 ** -power : index * step * 10 ** power

/**
 * The grid whose step is nearest to a width, by ratio.
 *
 * @param width positive
 * @example nearestGrid(0.0046) // => { step: 5, power: -3 }
 */
export const nearestGrid = (width: number): NiceGrid => {
  const power = Math.floor(Math.log10(width))
  const digits = width / 10 ** power
  if (digits >= Math.sqrt(50)) return { step: 1, power: power + 1 }
  const step = digits >= Math.sqrt(10) ? 5 : digits >= Math.SQRT2 ? 2 : 1
  return { step, power }
}

/**
 * The next wider (1) or narrower (−1) grid.
 *
 * @example neighbourGrid({ step: 5, power: 0 }, 1) // => { step: 1, power: 1 }
 */
export const neighbourGrid = ({ step, power }: NiceGrid, direction: 1 | -1): NiceGrid => {
  const next = steps[steps.indexOf(step) + direction]
  if (next !== undefined) return { step: next, power }
  return direction === 1 ? { step: 1, power: power + 1 } : { step: 5, power: power - 1 }
}
