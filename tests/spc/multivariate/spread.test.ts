import { expect, test } from 'vitest'
import { describeSpread } from '../../../src/spc/multivariate/describeSpread.ts'
import { generalizedVarianceLimits } from '../../../src/spc/multivariate/generalizedVarianceLimits.ts'
import { judgeSpread } from '../../../src/spc/multivariate/judgeSpread.ts'

const limits = { ucl: 4, lcl: 0.5 }

// Would catch a subgroup on its limit that alarms by rounding, and a limit of 0 that an unvarying subgroup falls below.
test('a spread alarms beyond a limit, not on it', () => {
  expect(judgeSpread(4.01, limits)).toEqual({ side: 'above', limit: 4 })
  expect(judgeSpread(0.49, limits)).toEqual({ side: 'below', limit: 0.5 })
  for (const within of [4, 4 + 1e-12, 0.5, 1]) expect(judgeSpread(within, limits)).toBeNull()
  expect(judgeSpread(0, { ucl: 4, lcl: 0 })).toBeNull()
})

test('what has no spread or no limits does not alarm', () => {
  expect(judgeSpread(null, limits)).toBeNull()
  const { ucl, lcl } = generalizedVarianceLimits(3, 3)
  expect(judgeSpread(9, { ucl: ucl.value, lcl: lcl.value })).toBeNull()
})

test('the sentence says the side, also of numbers that do not fit two decimals', () => {
  expect(describeSpread(0.001, { side: 'below', limit: 0.5 })).toBe(
    'The subgroup scatters too little: |S| is less than 0.01 of the baseline’s, below 0.50.',
  )
  expect(describeSpread(Number.MAX_VALUE, { side: 'above', limit: 4 })).toContain('|S| is over a million of')
})
