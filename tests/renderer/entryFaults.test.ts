import { describe, expect, it } from 'vitest'
import { readEntry } from '../../src/renderer/features/enter/entryFaults.ts'

const ring = { plausible_min: 73, plausible_max: 75, decimals: 3, unit: 'mm' }

describe('readEntry', () => {
  it('takes the bounds themselves: they are plausible', () => {
    expect(readEntry('73', ring, false).value).toBe(73)
    expect(readEntry('75', ring, false).value).toBe(75)
  })

  it('names the bound that a slip went past, with the decimals of the characteristic', () => {
    expect(readEntry('740.3', ring, false)).toEqual({
      value: null,
      fault: 'Above 75.000 mm, which cannot be. Check for a slip.',
    })
    expect(readEntry('7.4', ring, false).fault).toContain('Below 73.000 mm')
  })

  it('has no fault for an empty field: nothing was typed yet', () => {
    expect(readEntry('', ring, false)).toEqual({ value: null, fault: null })
  })

  it('guards nothing where no range is set', () => {
    expect(readEntry('-1e9', { ...ring, plausible_min: null, plausible_max: null }, false).value).toBe(-1e9)
  })
})
