import { describe, expect, test } from 'vitest'
import {
  absenteeismOf,
  availabilityOf,
  defectRateOf,
  dpmoOf,
  efficiencyOf,
  firstPassYieldOf,
  performanceOf,
  ppmOf,
  qualityOf,
  roundedRatio,
} from '../../../src/contract/production/ratios.ts'

describe('ratios of production', () => {
  // 100 units of 0.25 h by 10 people in 8.5 h, 2 of them defective, in 8.5 h of run time.
  test('of the example are 29.41 %, 294.12 % and 2 %', () => {
    expect(roundedRatio(efficiencyOf(100 * 0.25, 10 * 8.5).value)).toBe(29.41)
    expect(roundedRatio(performanceOf(100 * 0.25, 8.5).value)).toBe(294.12)
    expect(roundedRatio(defectRateOf(2, 100).value)).toBe(2)
  })

  // A percent where parts per million belong, or the other way round.
  test('are scaled as they are named', () => {
    expect(ppmOf(50, 5000).value).toBe(10_000)
    expect(dpmoOf(150, 235_000).value).toBeCloseTo(638.2978723404256, 9)
    expect(firstPassYieldOf(4400, 5000).value).toBe(88)
    expect(qualityOf(2, 100).value).toBe(98)
    expect(availabilityOf(900, 5.4).value).toBeCloseTo(99.4, 9)
    expect(absenteeismOf(90, 900).value).toBe(10)
  })

  // Nothing divided by nothing must not be a zero that looks like a result.
  test.each([
    efficiencyOf(0, 0),
    performanceOf(0, 0),
    defectRateOf(0, 0),
    qualityOf(0, 0),
    ppmOf(0, 0),
    dpmoOf(0, 0),
    firstPassYieldOf(0, 0),
    availabilityOf(0, 0),
    absenteeismOf(0, 0),
  ])('are null with a sentence where there is nothing to divide by', ({ value, reason }) => {
    expect(value).toBeNull()
    expect(reason).toMatch(/^[A-Z].+\.$/)
  })
})
