import { describe, expect, test } from 'vitest'
import { histogramShape } from '../../../src/renderer/charts/histogramShape.ts'
import { shareOf } from '../../../src/renderer/charts/shareOf.ts'

const histogramOf = (edges: number[], mean: number, sigma: number) => ({
  edges,
  counts: edges.slice(1).map(() => 1),
  n: edges.length - 1,
  mean,
  sigma_overall: sigma,
  sigma_within: null,
})

describe('pictures of extreme values', () => {
  test('the way between two ends is told however far they are apart (a sparkline of NaN)', () => {
    expect(shareOf(15, 10, 20)).toBe(0.5)
    expect(shareOf(0, -1.7e308, 1.7e308)).toBe(0.5)
    expect(shareOf(1e-308, 1e-308, 1e-308)).toBe(0.5)
    expect(shareOf(2e-308, 1e-308, 3e-308)).toBeCloseTo(0.5, 12)
  })

  test.each([
    ['1e308', histogramOf([-1e308, 0, 1e308], 0, 1e308), [-1.7e308, 1.7e308]],
    ['a spread far below a class', histogramOf([-1, 0, 1], 1e-308, 5e-309), [0]],
    ['the usual', histogramOf([9, 10, 11], 10, 0.5), [8, 12]],
  ])('a histogram of %s has no NaN in it', (_name, histogram, lines) => {
    const { bars, curve, xOf } = histogramShape(histogram, lines)
    const numbers = [
      ...bars.flatMap(({ left, right, height }) => [left, right, height]),
      ...curve.flatMap(({ x, y }) => [x, y]),
      ...lines.map(xOf),
    ]
    expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([])
    expect(Math.max(...curve.map(({ y }) => y), 0)).toBeLessThanOrEqual(1)
  })
})
