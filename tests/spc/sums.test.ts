import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mean } from '../../src/spc/mean.ts'
import { median } from '../../src/spc/median.ts'
import { range } from '../../src/spc/range.ts'
import { standardDeviation } from '../../src/spc/standardDeviation.ts'
import { sum } from '../../src/spc/sum.ts'
import strd from '../fixtures/reference/nist-strd.json' with { type: 'json' }

const digits = (computed: number | null, certified: number): number =>
  computed === certified ? 15 : -Math.log10(Math.abs((computed ?? 0) - certified) / Math.abs(certified))

// Significant digits that a double can hold of each set's standard deviation; a one-pass formula reaches 1 to 3 on the last two.
const attainable: Readonly<Record<string, number>> = {
  Mavro: 12,
  Michelso: 13,
  NumAcc1: 15,
  NumAcc2: 13,
  NumAcc3: 9.4,
  NumAcc4: 8.2,
}

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })

describe('sums', () => {
  it.each(strd.datasets)('reaches the certified mean and standard deviation of $name', (set) => {
    expect(digits(mean(set.values), set.mean)).toBeGreaterThanOrEqual(14)
    const reached = digits(standardDeviation(set.values), set.standardDeviation)
    expect(reached).toBeGreaterThanOrEqual(attainable[set.name] ?? 15)
  })

  it('keeps small terms beside large ones that cancel', () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2)
  })

  it('gives exactly 0 for equal values, so that "no variation" is recognised', () => {
    fc.assert(
      fc.property(finite, fc.integer({ min: 2, max: 100 }), (value, n) => {
        const same = new Array<number>(n).fill(value)
        expect(standardDeviation(same)).toBe(0)
        expect(range(same)).toBe(0)
      }),
    )
  })

  it('answers with a finite number for any finite values, however huge or tiny', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 2, maxLength: 20 }), (values) => {
        for (const result of [mean(values), median(values), range(values), standardDeviation(values)]) {
          expect(result).toSatisfy(Number.isFinite)
        }
        expect(mean(values)).toBeGreaterThanOrEqual(
          Math.min(...values) - Math.abs(Math.min(...values)) * 1e-12,
        )
        expect(mean(values)).toBeLessThanOrEqual(Math.max(...values) + Math.abs(Math.max(...values)) * 1e-12)
      }),
    )
  })

  it('says that one value has no spread instead of calling it 0', () => {
    expect(range([5])).toBeNull()
    expect(standardDeviation([5])).toBeNull()
    expect(() => mean([])).toThrow(RangeError)
    expect(() => median([])).toThrow(RangeError)
  })
})

// The rounding of a third, three times, carries the sum past the largest double: NaN on a chart.
it('has a mean of the largest numbers there are', () => {
  expect(mean([Number.MAX_VALUE, Number.MAX_VALUE, Number.MAX_VALUE])).toBe(Number.MAX_VALUE)
})
