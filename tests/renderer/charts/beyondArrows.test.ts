import { describe, expect, test } from 'vitest'
import {
  arrowGap,
  arrowHeight,
  axisWordsGap,
  roomAbove,
  titleAbove,
  wordsAbove,
} from '../../../src/renderer/charts/aroundPanel.ts'
import { arrowsOf, beyond } from '../../../src/renderer/charts/beyondArrows.ts'

describe('beyond', () => {
  test('tells which way a value lies outside of the panel (one at the edge looked as if it lay there)', () => {
    expect([0.9, 1, 5, 9, 9.1].map((value) => beyond(value, { min: 1, max: 9 }))).toEqual([-1, 0, 0, 0, 1])
  })

  test('a missing dispersion lies nowhere (an arrow stood where nothing was measured)', () => {
    expect(beyond(Number.NaN, { min: 1, max: 9 })).toBe(0)
  })
})

describe('the arrows of what a panel cannot show', () => {
  const panel = { x: { min: 0, max: 10 }, y: { min: 1, max: 9 }, width: 100, height: 80 }
  const arrowsAt = (values: number[], from = 0, to = values.length) =>
    arrowsOf(panel, { at: (place) => place, values, from, to })

  // Would catch a mean that is pinned to the edge as if it lay there, and an arrow that points into the panel.
  test('stand beyond the edge that the value lies beyond', () => {
    expect(arrowsAt([5, 12, 0, Number.NaN])).toEqual([
      { x: 10, y: -8, side: 1 },
      { x: 20, y: 88, side: -1 },
    ])
  })

  // Would catch arrows over the labels at the side, and those of a million points that are not in view.
  test('are those in view alone', () => {
    expect(arrowsAt([12, 12, 12, 12], 1, 3).map(({ x }) => x)).toEqual([10, 20])
    expect(arrowsAt(Array<number>(30).fill(12))).toHaveLength(11)
  })
})

// Would catch arrows that are drawn over the title of their panel, the words of annotations or the numbers of its axis.
test('words around a panel begin where its arrows end, and fit in their room', () => {
  const tip = arrowGap + arrowHeight
  const [titleSize, wordsSize, tickLength] = [13, 12, 5]
  expect(titleAbove - titleSize / 4).toBeGreaterThan(tip)
  expect(wordsAbove - wordsSize / 2).toBeGreaterThan(tip)
  expect(titleAbove + titleSize).toBeLessThanOrEqual(roomAbove)
  expect(tickLength + axisWordsGap).toBeGreaterThan(tip)
})
