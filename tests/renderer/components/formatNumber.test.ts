import { expect, test } from 'vitest'
import { formatNumber, groupedNumber } from '../../../src/renderer/components/formatNumber.ts'

// Would catch parts of a million that nobody can read at a glance, and a decimal sign where thousands are meant.
test('numbers of production have their thousands set apart as the language does', () => {
  expect(groupedNumber(1_234_567.891, 2, 'en-GB')).toBe('1,234,567.89')
  expect(groupedNumber(1_234_567.891, 2, 'de-DE')).toBe('1.234.567,89')
  expect(groupedNumber(14_285.714, 0, 'de-DE')).toBe('14.286')
  expect(groupedNumber(-1500, 0, 'en-GB')).toBe('−1,500')
  expect(groupedNumber(-0.001, 2, 'en-GB')).toBe('0.00')
  expect(groupedNumber(null, 2)).toBe('–')
})

// Would catch marks in measured values, which are typed again and compared with a gauge.
test('measured numbers have none', () => {
  expect(formatNumber(14_285.714, 1)).toBe('14285.7')
})
