import { expect, test } from 'vitest'
import { paceDoubt } from '../../../src/renderer/features/production/paceDoubt.ts'

// Would catch numbers out of all reason that are hard to read, as their thousands are not set apart.
test('what is asked about sets its thousands apart', () => {
  expect(paceDoubt({ pace: 12, ideal_cycle_time: 0.25 }, 1_000_000, 8.5, 10)).toBe(
    '117,647.1 units an hour is 9,803.9 times the pace of this order so far (12.0). Is it right?',
  )
  expect(paceDoubt({ pace: null, ideal_cycle_time: 0.25 }, 1_000_000, 8.5, 10)).toBe(
    '1,000,000 units is 2,941.2 times what 10 people make in 8.5 h by the cycle time. Is it right?',
  )
})

test('a usual pace is not asked about', () => {
  expect(paceDoubt({ pace: 12, ideal_cycle_time: 0.25 }, 100, 8.5, 10)).toBeNull()
})
