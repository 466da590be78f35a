import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber } from '../../src/renderer/components/parseNumber.ts'

const number = (value: number) => ({ kind: 'number', value })

describe('parseNumber', () => {
  it.each([
    ['74.030', 74.03],
    ['  -0.5 ', -0.5],
    ['−0.5', -0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1e-3', 0.001],
    ['+7', 7],
  ])('reads %s the same whatever the locale writes', (typed, value) => {
    expect(parseNumber(typed, false)).toEqual(number(value))
    expect(parseNumber(typed, true)).toEqual(number(value))
  })

  it('takes a comma as the decimal sign, so that a numeric keypad of a comma locale works', () => {
    expect(parseNumber('74,03', true)).toEqual(number(74.03))
    expect(parseNumber('74,03', false)).toEqual(number(74.03))
    expect(parseNumber('0,125', false)).toEqual(number(0.125))
  })

  it('does not guess whether 1,234 is one or a thousand where commas stand for thousands', () => {
    expect(parseNumber('1,234', false).kind).toBe('fault')
    expect(parseNumber('1,234', true)).toEqual(number(1.234))
  })

  it.each([
    '1,234.5',
    '1.234,5',
    '1.2.3',
    '1 234',
    '1’234',
    '12a',
    '--1',
    '.',
    'Infinity',
    '0x10',
    '1e999',
    '1e',
  ])('refuses %s instead of reading a part of it', (typed) => {
    expect(parseNumber(typed, false).kind).toBe('fault')
    expect(parseNumber(typed, true).kind).toBe('fault')
  })

  it('tells blank from zero: a blank is missing, never 0', () => {
    expect(parseNumber('   ', true)).toEqual({ kind: 'empty' })
  })

  it('reads back every number as it is written, so that editing a form changes nothing', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const written = String(value)
        expect(parseNumber(written, false)).toEqual(number(Number(written)))
      }),
    )
  })
})
