import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type PadField, type PadKey, pressPad } from '../../../src/renderer/features/enter/pad/pressPad.ts'
import { readNumber } from '../../../src/renderer/features/enter/reading/readNumber.ts'

const empty: PadField = { text: '', start: 0, end: 0 }
const press = (keys: readonly PadKey[], sign = '.', from = empty) =>
  keys.reduce((field, key) => pressPad(field, key, sign), from)

it('types a number as the keys say, with the decimal sign of the place', () => {
  expect(press(['7', '4', 'decimal', '0', '1'], ',').text).toBe('74,01')
  expect(press(['7', 'sign', 'decimal', '5', 'decimal', '1']).text).toBe('-7.51')
  expect(press(['7', 'sign', 'sign']).text).toBe('7')
})

it('puts a digit in place of what is selected (a corrected value would be twice as long)', () => {
  expect(press(['9'], '.', { text: '74.01', start: 0, end: 5 }).text).toBe('9')
  expect(press(['back'], '.', { text: '74.01', start: 0, end: 5 }).text).toBe('')
  expect(press(['decimal'], '.', { text: '74.01', start: 0, end: 5 }).text).toBe('.')
})

it('takes away what stands before the cursor, and nothing at the beginning', () => {
  expect(press(['back'], '.', { text: '74.01', start: 2, end: 2 })).toEqual({
    text: '7.01',
    start: 1,
    end: 1,
  })
  expect(press(['back'])).toEqual(empty)
})

it('makes a number or nothing of any keys', () => {
  const key = fc.constantFrom<PadKey>('0', '5', '9', 'decimal', 'sign', 'back')
  fc.assert(
    fc.property(fc.array(key, { maxLength: 15 }), fc.constantFrom('.', ','), (keys, sign) => {
      const { text, start, end } = press(keys, sign)
      expect(start).toBe(end)
      expect(start).toBeLessThanOrEqual(text.length)
      expect(start).toBeGreaterThanOrEqual(0)
      const read = readNumber(text, { comma: sign === ',', unit: null })
      if (/\d/.test(text)) expect(read.kind).toBe('number')
    }),
  )
})
