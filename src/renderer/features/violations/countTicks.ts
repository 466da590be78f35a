/** As many ticks as an axis has at most, without the one at 0. */
const most = 6

/**
 * Round counts for an axis from 0 up to a total: steps of 1, 2 or 5 times a power of ten.
 *
 * @example countTicks(59) // [0, 10, 20, 30, 40, 50]
 */
export const countTicks = (total: number): number[] => {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(total, 1) / most)))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => total / one <= most) ?? 10 * power
  return Array.from({ length: Math.floor(total / step) + 1 }, (_, i) => i * step)
}
