import { describe, expect, test } from 'vitest'
import { cellTime } from '../../../src/renderer/charts/chartTable.ts'
import { tabSeparated } from '../../../src/renderer/charts/tabSeparated.ts'

describe('a table for a spreadsheet', () => {
  // Would catch a point in a German Excel, which makes a date or a thousand of it.
  test('writes numbers with the decimal separator of the locale, and no thousands', () => {
    expect(tabSeparated([['Mean', 1234.5, null, -0.25]], 'de-DE')).toBe('Mean\t1234,5\t\t-0,25\r\n')
    expect(tabSeparated([['Mean', 1234.5, null, -0.25]], 'en-GB')).toBe('Mean\t1234.5\t\t-0.25\r\n')
  })

  test('leaves out what only the computer rounds', () => {
    expect(tabSeparated([[0.1 + 0.2, 74.0012 + 1e-14]], 'en')).toBe('0.3\t74.0012\r\n')
  })

  // Would catch a part number that becomes a formula, and words that break into two cells.
  test('keeps a text in its cell, whatever stands in it', () => {
    expect(tabSeparated([['=1+1', '@x', 'a\tb\nc', '"quoted" words']], 'en')).toBe(
      '\'=1+1\t\'@x\ta b c\t"""quoted"" words"\r\n',
    )
  })

  test('writes times as every locale reads them', () => {
    expect(cellTime(new Date(2026, 0, 5, 6, 4, 9).getTime())).toBe('2026-01-05 06:04:09')
  })
})
