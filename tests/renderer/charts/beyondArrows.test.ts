import { describe, expect, test } from 'vitest'
import { beyond } from '../../../src/renderer/charts/beyondArrows.ts'

describe('beyond', () => {
  test('tells which way a value lies outside of the panel (one at the edge looked as if it lay there)', () => {
    expect([0.9, 1, 5, 9, 9.1].map((value) => beyond(value, { min: 1, max: 9 }))).toEqual([-1, 0, 0, 0, 1])
  })

  test('a missing dispersion lies nowhere (an arrow stood where nothing was measured)', () => {
    expect(beyond(Number.NaN, { min: 1, max: 9 })).toBe(0)
  })
})
