import { mean } from '../mean.ts'
import { sum } from '../sum.ts'

/** Deviations below so many units in the last place of the largest value are rounding, not differences of the parts. */
const roundingUnits = 8

/** Sums of squared deviations of a balanced study, not yet multiplied by the measurements behind each mean. */
export interface EffectSquares {
  readonly part: number
  readonly appraiser: number
  readonly interaction: number
  /** Of the parts within their appraiser, for parts that only one appraiser measured. */
  readonly nestedPart: number
  readonly repeatability: number
  readonly total: number
  readonly mean: number
}

const column = (rows: readonly (readonly number[])[], j: number): number[] => rows.map((row) => row[j] ?? 0)

/**
 * Squared deviations of the means of a balanced layout, in two passes: from the means first, so that a large offset loses no digits.
 *
 * @param cells by part, appraiser and trial, every cell full
 * @example effectSquares([[[1, 3], [2, 4]], [[5, 7], [6, 8]]]).part // => 8
 */
export const effectSquares = (cells: readonly (readonly (readonly number[])[])[]): EffectSquares => {
  const values = cells.flat(2)
  const noise =
    roundingUnits * Number.EPSILON * values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0)
  const squares = (deviations: readonly number[]): number =>
    sum(deviations.map((deviation) => (Math.abs(deviation) <= noise ? 0 : deviation * deviation)))
  const cellMeans = cells.map((row) => row.map(mean))
  const grand = mean(values)
  const partMeans = cellMeans.map(mean)
  const appraiserMeans = (cellMeans[0] ?? []).map((_, j) => mean(column(cellMeans, j)))
  const each = (deviation: (cell: number, part: number, appraiser: number) => number): number[] =>
    cellMeans.flatMap((row, i) =>
      row.map((cell, j) => deviation(cell, partMeans[i] ?? grand, appraiserMeans[j] ?? grand)),
    )
  return {
    part: squares(partMeans.map((part) => part - grand)),
    appraiser: squares(appraiserMeans.map((appraiser) => appraiser - grand)),
    interaction: squares(each((cell, part, appraiser) => cell - part - (appraiser - grand))),
    nestedPart: squares(each((cell, _part, appraiser) => cell - appraiser)),
    repeatability: squares(
      cells.flatMap((row, i) =>
        row.flatMap((cell, j) => cell.map((value) => value - (cellMeans[i]?.[j] ?? 0))),
      ),
    ),
    total: squares(values.map((value) => value - grand)),
    mean: grand,
  }
}
