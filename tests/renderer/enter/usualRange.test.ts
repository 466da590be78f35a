import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likelySlips } from '../../../src/renderer/features/enter/reading/likelySlips.ts'
import { type RangeFacts, usualRange } from '../../../src/renderer/features/enter/reading/usualRange.ts'

const facts = (
  changes: Partial<RangeFacts['characteristic']> & Partial<Omit<RangeFacts, 'characteristic'>>,
) => {
  const { limits = null, recent = [], part = '', ...characteristic } = changes
  return {
    characteristic: {
      chart_type: 'xbar_r',
      lsl: null,
      usl: null,
      decimals: 3,
      chart_params: {},
      subgroup_size: 5,
      ...characteristic,
    },
    limits,
    recent,
    part,
  } satisfies RangeFacts
}
const limits = { process_level: 74, sigma: 0.01, center_line: 74, ucl: 74.013 }

describe('where values usually lie', () => {
  it('is one tolerance beyond the specification, and never narrower than the limits', () => {
    expect(usualRange(facts({ lsl: 73, usl: 75 }))).toEqual({ low: 71, high: 77 })
    expect(usualRange(facts({ lsl: 73.99, usl: 74.01, limits }))?.low).toBeCloseTo(73.9)
  })

  it('follows sigma of single values, not the narrow limits of a mean (every second value would be asked for)', () => {
    expect(usualRange(facts({ limits }))).toEqual({ low: 73.9, high: 74.1 })
  })

  it('goes by the last values where there is neither, and says nothing of too few', () => {
    expect(usualRange(facts({ recent: [74, 74.01, 74.02] }))).toBeNull()
    const range = usualRange(facts({ recent: [74, 74.01, 74.02, 74, 74.01] }))
    expect(range?.low).toBeLessThan(74)
    expect(range?.high).toBeLessThan(740)
  })

  it('goes by the part on a short-run chart, whose limits are of deviations', () => {
    const parts = [{ part_number: 'A7', target: 20, sigma: 0.1 }]
    const short = { chart_type: 'short_run_z', chart_params: { parts } } as const
    expect(usualRange(facts({ ...short, limits, part: 'A7' }))).toEqual({ low: 19, high: 21 })
    expect(usualRange(facts({ ...short, limits, part: 'B1' }))).toBeNull()
  })

  it('lets the last digit alone never be unusual, as where all values were equal', () => {
    const range = usualRange(facts({ lsl: 10, usl: 10, decimals: 1 }))
    expect(range).toEqual({ low: 9, high: 11 })
  })
})

describe('likely slips', () => {
  const range = { low: 73.9, high: 74.1 }
  it.each([
    [740.1, [74.01]],
    [7.401, [74.01]],
    [7401, [74.01]],
    [-74.01, [74.01]],
    [0.074, [74]],
    [55, []],
    [0, []],
  ])('knows what was meant by %s', (typed, meant) => {
    expect(likelySlips(typed, range, 2)).toEqual(meant)
  })

  it('names only values of the range with the digits that were typed', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), (value) => {
        for (const slip of likelySlips(value, range, 3)) {
          expect(slip).toBeGreaterThanOrEqual(range.low)
          expect(slip).toBeLessThanOrEqual(range.high)
          expect(slip).not.toBe(value)
        }
      }),
    )
  })
})
