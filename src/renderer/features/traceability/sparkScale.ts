import type { TracedCharacteristic } from '../../../contract/traceability.ts'

type Scaled = Pick<TracedCharacteristic, 'points' | 'center_line' | 'ucl' | 'lcl'>

const inset = 8

/**
 * Where points and limits stand on a small picture; all of them fit in, and one alone stands in the middle.
 *
 * @returns x of the i-th point and y of a value, in units of the picture, rounded to a tenth
 */
export const sparkScale = (
  { points, center_line, ucl, lcl }: Scaled,
  width: number,
  height: number,
): { readonly x: (i: number) => number; readonly y: (value: number) => number } => {
  const values = [...points.map(({ value }) => value), center_line, ucl, lcl].filter((one) => one !== null)
  const low = Math.min(...values)
  const span = Math.max(...values) - low
  const tenth = (value: number): number => Math.round(value * 10) / 10
  return {
    x: (i) => tenth(points.length < 2 ? width / 2 : inset + (i * (width - 2 * inset)) / (points.length - 1)),
    y: (value) =>
      tenth(span > 0 ? height - inset - ((value - low) / span) * (height - 2 * inset) : height / 2),
  }
}
