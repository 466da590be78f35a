import { expect, test } from 'vitest'
import { figureNumber } from '../../src/spc/figure.ts'

test.each([
  [0.1 + 0.2, '0.3'],
  [74.0012, '74.0012'],
  [-1.5e-12, '−1.5e−12'],
  [1e308, '1e+308'],
  [123456789.123, '123456789.1'],
])('writes %d without the noise of doubles, and with a true minus sign', (value, written) => {
  expect(figureNumber(value)).toBe(written)
})
