import { describe, expect, it } from 'vitest'
import { drawEnvelope } from '../../../src/renderer/charts/drawEnvelope.ts'

/** Draws with ten pixels to a unit of y, at a device pixel ratio, and gives the bars and the points of the bridges. */
const drawn = (x: number[], y: number[], ratio = 1) => {
  const bars: number[][] = []
  const bridges: number[][] = []
  const context = {
    getTransform: () => ({ a: ratio }),
    beginPath: () => undefined,
    stroke: () => undefined,
    fillRect: (...bar: number[]) => bars.push(bar),
    moveTo: (...point: number[]) => bridges.push(point),
    lineTo: (...point: number[]) => bridges.push(point),
  } as unknown as CanvasRenderingContext2D
  drawEnvelope(
    { context, colour: 'black', toX: (at) => at, toY: (value) => 100 - 10 * value },
    { x: Float64Array.from(x), y: Float64Array.from(y), dense: true },
  )
  return { bars, bridges }
}

describe('drawEnvelope', () => {
  // Would catch a bar that reaches from the first to the second value only where the first is the lower one.
  it('reaches from the lowest to the highest value of a column, in whichever order they come', () => {
    expect(drawn([0, 0, 1, 1], [2, 7, 6, 1]).bars).toEqual([
      [0, 30, 1, 50],
      [1, 40, 1, 50],
    ])
  })

  // Would catch a curve that falls apart where the values of one column leave those of the next behind.
  it('joins each column to the one before it', () => {
    expect(drawn([0, 0, 1, 1, 2, 2], [1, 2, 5, 6, 1, 2]).bars).toEqual([
      [0, 80, 1, 10],
      [1, 40, 1, 40],
      [2, 50, 1, 40],
    ])
  })

  // Would catch an alarm that vanishes because all points of its column are equal.
  it('shows a column without a spread', () => {
    expect(drawn([0, 0], [3, 3]).bars).toEqual([[0, 70, 1, 1]])
  })

  // Would catch bars with blurred edges, which also take longer to paint.
  it('keeps to whole device pixels', () => {
    expect(drawn([0.3, 0.3], [1.03, 2.02], 2).bars).toEqual([[0.5, 80, 1, 9.5]])
  })

  // Would catch light stripes between the columns where a screen is scaled by a quarter.
  it('leaves no gap between two columns', () => {
    const { bars } = drawn([0, 0, 1.3, 1.3, 2.6, 2.6], [1, 2, 1, 2, 1, 2], 1.25)
    const ends = bars.map(([x = 0, , width = 0]) => x + width)
    expect(ends.slice(0, 2)).toEqual([bars[1]?.[0], bars[2]?.[0]])
  })

  // Would catch a night without measurements that is filled, or that tears the curve.
  it('bridges columns without points by a line', () => {
    const { bars, bridges } = drawn([0, 0, 9, 9], [1, 2, 5, 6])
    expect(bars[1]).toEqual([9, 40, 1, 10])
    expect(bridges).toEqual([
      [0.5, 85],
      [9.5, 45],
    ])
  })
})
