import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalDifference } from '../../src/spc/decimalDifference.ts'

describe('a difference of decimals', () => {
  test('is what it is on paper (0.0379999999999967 in an answer that should say 0.038)', () => {
    expect(decimalDifference(74.03, 73.992)).toBe(0.038)
    expect(decimalDifference(0.3, 0.1)).toBe(0.2)
  })

  test('of short decimals equals that of the whole numbers behind them', () => {
    const decimal = fc.integer({ min: -10_000_000, max: 10_000_000 })
    fc.assert(
      fc.property(decimal, decimal, fc.nat(6), (a, b, decimals) => {
        const power = 10 ** decimals
        expect(decimalDifference(a / power, b / power)).toBe((a - b) / power)
      }),
    )
  })

  test('of any doubles is within their rounding error of the plain difference', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 })
    fc.assert(
      fc.property(any, any, (a, b) => {
        const slack = Number.EPSILON * (Math.abs(a) + Math.abs(b))
        expect(Math.abs(decimalDifference(a, b) - (a - b))).toBeLessThanOrEqual(slack)
      }),
    )
  })
})
