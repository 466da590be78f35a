import { expect, test } from 'vitest'
import { judgeSpread } from '../../../src/spc/multivariate/judgeSpread.ts'

const limits = { ucl: 4, lcl: 0.5 }

// Would catch a point on its limit that signals by the last bit of its rounding, and one beyond it that does not.
test('a spread is beyond its limits only past their rounding', () => {
  expect(judgeSpread(4.000001, limits)).toEqual({ side: 'above', limit: 4 })
  expect(judgeSpread(0.4999999, limits)).toEqual({ side: 'below', limit: 0.5 })
  for (const within of [4, 4 + 1e-12, 0.5, 0.5 - 1e-12, 1]) expect(judgeSpread(within, limits)).toBeNull()
})

test('nothing is judged without a spread or a limit', () => {
  expect(judgeSpread(null, limits)).toBeNull()
  expect(judgeSpread(9, { ucl: null, lcl: 0.5 })).toBeNull()
  expect(judgeSpread(9, { ucl: 4, lcl: null })).toBeNull()
})
