import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packValues, unpackValues } from '../../../src/storage/measurements/packedValues.ts'

describe('packed measurements', () => {
  test('any doubles come back bit for bit (a lossy packing would move a point across a limit)', () => {
    const anyDouble = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(fc.array(anyDouble, { maxLength: 100 }), fc.nat(10), (values, decimals) => {
        const back = unpackValues(packValues(values, decimals))
        expect(back.length).toBe(values.length)
        expect(back.every((value, i) => Object.is(value, values[i]))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('decimal values come back bit for bit, whatever their sign and size (varints that overflow 32 bits)', () => {
    const decimal = fc
      .tuple(fc.integer({ min: -4_000_000_000_000, max: 4_000_000_000_000 }), fc.nat(6))
      .map(([whole, decimals]) => whole / 10 ** decimals)
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 20 }), fc.nat(6), (values, decimals) => {
        expect(unpackValues(packValues(values, decimals))).toEqual(values)
      }),
      { numRuns: 2000 },
    )
  })

  test('a gauge reading of three decimals takes a fifth of its doubles (ten million must stay under 1.5 GB)', () => {
    expect(packValues([74.03, 74.002, 74.019, 73.992, 74.008], 3)).toHaveLength(8)
  })

  test('negative zero and more decimals than configured are kept (silently rounded values)', () => {
    expect(Object.is(unpackValues(packValues([-0], 3))[0], -0)).toBe(true)
    expect(unpackValues(packValues([1.23456789], 2))).toEqual([1.23456789])
  })

  test('bytes that were cut off are refused (a torn page read as measurements)', () => {
    const bytes = packValues([74.03, 74.002], 3)
    expect(() => unpackValues(bytes.subarray(0, 2))).toThrow(RangeError)
    expect(() => unpackValues(new Uint8Array())).toThrow(RangeError)
  })
})
