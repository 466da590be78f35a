import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writesComma } from '../../../src/renderer/components/parseNumber.ts'
import { readNumber } from '../../../src/renderer/features/enter/reading/readNumber.ts'

const number = (value: number) => ({ kind: 'number', value })
const point = { comma: false, unit: null }
const comma = { comma: true, unit: null }

describe('reading a typed number', () => {
  it.each(['en-GB', 'en-US', 'en-ZA', 'de-DE', 'de-AT', 'de-CH', 'de-LI', 'fr-FR', 'sv-SE', 'pl-PL'])(
    'reads back every number that %s writes without thousands (a value would change on its way)',
    (locale) => {
      const habit = { comma: writesComma(locale), unit: null }
      const value = fc
        .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
        .map(([digits, decimals]) => ({ value: Number(`${digits}e-${decimals}`), decimals }))
      fc.assert(
        fc.property(value, ({ value, decimals }) => {
          const written = new Intl.NumberFormat(locale, {
            useGrouping: false,
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
          }).format(value)
          const read = readNumber(written, habit)
          expect(read.kind === 'number' ? read.value + 0 : read).toBe(value + 0)
        }),
      )
    },
  )

  it('asks which of the two it is where the other sign may stand for thousands', () => {
    const question = { kind: 'ambiguous', decimal: 1.234, thousands: 1234 }
    expect(readNumber('1,234', point)).toEqual(question)
    expect(readNumber('1.234', comma)).toEqual(question)
    expect(readNumber('1.234', point)).toEqual(number(1.234))
    expect(readNumber('1,234', comma)).toEqual(number(1.234))
    expect(readNumber('−12.500 ', comma)).toEqual({ kind: 'ambiguous', decimal: -12.5, thousands: -12500 })
  })

  it('takes the other sign where it cannot stand for thousands, as on the keypad of another country', () => {
    expect(readNumber('74,03', point)).toEqual(number(74.03))
    expect(readNumber('74.03', comma)).toEqual(number(74.03))
    expect(readNumber('0,125', point)).toEqual(number(0.125))
    expect(readNumber('1234,567', point)).toEqual(number(1234.567))
  })

  it.each([
    '1,234.5',
    '1.234,5',
    '1.2.3',
    '1 234',
    '1\u202f234',
    '1’234',
    '12a',
    '--1',
    '.',
    'Infinity',
    '0x10',
    '1e999',
    '1e',
    'mm',
    '+',
  ])('refuses %s instead of reading a part of it', (typed) => {
    expect(readNumber(typed, point).kind).toBe('fault')
    expect(readNumber(typed, comma).kind).toBe('fault')
  })

  it.each([
    ['74.01 mm', 'mm', 74.01],
    ['74.01mm', 'mm', 74.01],
    ['74.01\u00a0MM', 'mm', 74.01],
    ['+12.5 \u00b5m', '\u03bcm', 12.5],
    ['3 %', '%', 3],
    ['500 1/min', '1/min', 500],
    ['2.5 N m', 'Nm', 2.5],
    ['-4e-3 m', 'm', -0.004],
  ])('takes the unit of the characteristic behind the number: %s', (typed, unit, value) => {
    expect(readNumber(typed, { comma: false, unit })).toEqual(number(value))
  })

  it.each([
    ['2.914 in', 'mm'],
    ['5 mm', 'm'],
    ['5 MPa', 'mPa'],
    ['5 mm', null],
    ['74.01 mmx', 'mm'],
  ])('refuses another unit instead of taking its number: %s where %s is measured', (typed, unit) => {
    expect(readNumber(typed, { comma: false, unit }).kind).toBe('fault')
  })

  it('tells blank from zero: a blank is missing, never 0', () => {
    expect(readNumber(' \u00a0', point)).toEqual({ kind: 'empty' })
    expect(readNumber('0', point)).toEqual(number(0))
  })
})
