import { boxFigures } from './boxFigures.ts'
import { tukeyBox } from './tukeyBox.ts'

/** One box with its numbers, each told the way it was computed, and the values that lie beyond its fences. */
export interface BoxPlot {
  readonly figures: ReturnType<typeof boxFigures>
  /** Rising; the outermost `mostOutside` where there are more. */
  readonly outside: readonly number[]
  readonly outsideCount: number
}

/** As many values beyond the fences as are given one by one. */
export const mostOutside = 200

/** The outermost so many of rising values, from both ends alike. */
const outermost = (rising: readonly number[], most: number, center: number): readonly number[] =>
  rising.length <= most
    ? rising
    : rising
        .toSorted((a, b) => Math.abs(b - center) - Math.abs(a - center))
        .slice(0, most)
        .sort((a, b) => a - b)

/**
 * A box plot by Tukey's definition of values in any order; see `tukeyBox`.
 *
 * @param values finite, in any unit
 * @param excluded what was left out, a sentence each
 * @returns figures without a value, and why, where there are no values
 * @example boxPlot([1, 2, 3, 4, 100]).outside // => [100]
 */
export const boxPlot = (values: ArrayLike<number>, excluded: readonly string[] = []): BoxPlot => {
  const sorted = Float64Array.from(values).sort()
  const box = sorted.length === 0 ? null : tukeyBox(sorted)
  const outside =
    box === null ? [] : [...sorted].filter((value) => value < box.lowerFence || value > box.upperFence)
  return {
    figures: boxFigures(sorted, box, excluded),
    outside: outermost(outside, mostOutside, box?.median.value ?? 0),
    outsideCount: outside.length,
  }
}
