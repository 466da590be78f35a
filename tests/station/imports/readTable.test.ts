import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { decimalEvidence, decimalOf } from '../../../src/station/imports/table/decimalOf.ts'
import { decodeText } from '../../../src/station/imports/table/decodeText.ts'
import { describeColumn } from '../../../src/station/imports/table/describeColumn.ts'
import { readNumber } from '../../../src/station/imports/table/readNumber.ts'
import { readText } from '../../../src/station/imports/table/readText.ts'
import {
  looksLikeTime,
  orderOf as orderOfText,
  readTime,
} from '../../../src/station/imports/table/readTime.ts'
import { cellText } from '../../../src/station/imports/table/table.ts'
import { zoneTime } from '../../../src/station/imports/table/zoneTime.ts'

const locales = [
  'en-US',
  'en-GB',
  'en-IN',
  'de-DE',
  'de-CH',
  'fr-FR',
  'it-IT',
  'es-ES',
  'nl-NL',
  'pt-BR',
  'pl-PL',
  'cs-CZ',
  'fi-FI',
  'da-DK',
  'sv-SE',
  'ja-JP',
] as const

/** How Excel writes the date and time of a locale, by its short date. */
const dateOf: Record<(typeof locales)[number], (d: Date) => string> = {
  'en-US': (d) =>
    `${d.getUTCMonth() + 1}/${d.getUTCDate()}/${d.getUTCFullYear()} ${d.getUTCHours() % 12 || 12}:${two(d.getUTCMinutes())} ${d.getUTCHours() < 12 ? 'AM' : 'PM'}`,
  'en-GB': (d) => `${two(d.getUTCDate())}/${two(d.getUTCMonth() + 1)}/${d.getUTCFullYear()} ${clock(d)}`,
  'de-DE': (d) => `${two(d.getUTCDate())}.${two(d.getUTCMonth() + 1)}.${d.getUTCFullYear()} ${clock(d)}`,
  'de-CH': (d) => `${two(d.getUTCDate())}.${two(d.getUTCMonth() + 1)}.${d.getUTCFullYear()} ${clock(d)}`,
  'fr-FR': (d) => `${two(d.getUTCDate())}/${two(d.getUTCMonth() + 1)}/${d.getUTCFullYear()} ${clock(d)}`,
  'en-IN': (d) => `${two(d.getUTCDate())}-${two(d.getUTCMonth() + 1)}-${d.getUTCFullYear()} ${clock(d)}`,
  'it-IT': (d) => `${two(d.getUTCDate())}/${two(d.getUTCMonth() + 1)}/${d.getUTCFullYear()} ${clock(d)}`,
  'es-ES': (d) =>
    `${two(d.getUTCDate())}/${two(d.getUTCMonth() + 1)}/${d.getUTCFullYear()} ${d.getUTCHours()}:${two(d.getUTCMinutes())}`,
  'nl-NL': (d) => `${d.getUTCDate()}-${d.getUTCMonth() + 1}-${d.getUTCFullYear()} ${clock(d)}`,
  'pt-BR': (d) => `${two(d.getUTCDate())}/${two(d.getUTCMonth() + 1)}/${d.getUTCFullYear()} ${clock(d)}`,
  'pl-PL': (d) => `${two(d.getUTCDate())}.${two(d.getUTCMonth() + 1)}.${d.getUTCFullYear()} ${clock(d)}`,
  'cs-CZ': (d) => `${d.getUTCDate()}. ${d.getUTCMonth() + 1}. ${d.getUTCFullYear()} ${clock(d)}`,
  'fi-FI': (d) =>
    `${d.getUTCDate()}.${d.getUTCMonth() + 1}.${d.getUTCFullYear()} ${d.getUTCHours()}.${two(d.getUTCMinutes())}`,
  'da-DK': (d) => `${two(d.getUTCDate())}-${two(d.getUTCMonth() + 1)}-${d.getUTCFullYear()} ${clock(d)}`,
  'sv-SE': (d) => `${d.getUTCFullYear()}-${two(d.getUTCMonth() + 1)}-${two(d.getUTCDate())} ${clock(d)}`,
  'ja-JP': (d) =>
    `${d.getUTCFullYear()}/${d.getUTCMonth() + 1}/${d.getUTCDate()} ${d.getUTCHours()}:${two(d.getUTCMinutes())}`,
}
const two = (n: number): string => String(n).padStart(2, '0')
const clock = (d: Date): string => `${two(d.getUTCHours())}:${two(d.getUTCMinutes())}`

const signOf = (locale: string) =>
  new Intl.NumberFormat(locale).format(0.5).includes(',') ? ('comma' as const) : ('point' as const)
const orderOf = { 'en-US': 'mdy', 'sv-SE': 'ymd', 'ja-JP': 'ymd' } as Record<
  string,
  'mdy' | 'ymd' | undefined
>

/** Quotes as Excel does. */
const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

const value = fc.integer({ min: -99_999_999, max: 99_999_999 })
const minutes = fc
  .integer({ min: 0, max: 40_000_000 })
  .map((n) => new Date(Date.UTC(1970, 0, 1) + n * 60_000))
const note = fc.string({
  unit: fc.constantFrom('a', 'ü', 'é', '"', ';', ',', '\t', '\n', ' ', '日', '1', '.'),
})

const tables = fc.record({
  locale: fc.constantFrom(...locales),
  decimals: fc.integer({ min: 0, max: 4 }),
  grouped: fc.boolean(),
  isCsv: fc.boolean(),
  rows: fc.array(fc.record({ value, at: minutes, note }), { minLength: 2, maxLength: 30 }),
})

// Catches every slip between writing and reading: quotes, line breaks, spaces between thousands, signs, swapped days.
test('any table written by the rules of Excel in a locale reads back the same, or is asked about', () => {
  fc.assert(
    fc.property(tables, ({ locale, decimals, grouped, isCsv, rows }) => {
      const format = new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        useGrouping: grouped,
      })
      const sign = signOf(locale)
      const delimiter = isCsv ? (sign === 'comma' ? ';' : ',') : '\t'
      const numbers = rows.map((row) => row.value / 10 ** decimals)
      const lines = rows.map((row, i) =>
        [format.format(numbers[i] ?? 0), dateOf[locale](row.at), `n${row.note}`]
          .map((cell) => quoted(cell, delimiter))
          .join(delimiter),
      )
      const text = `Value${delimiter}Time${delimiter}Note\r\n${lines.join('\r\n')}\r\n`
      const table = readText(text).rows
      expect(table).toHaveLength(rows.length + 1)
      const [valueFacts, timeFacts] = [0, 1].map((column) => describeColumn(table, column, 1))
      // What is guessed is never wrong; what cannot be told is asked.
      const written = numbers.map((number) => format.format(number)).join(' ')
      if (valueFacts?.decimal !== null && /[.,]/.test(written)) {
        expect(valueFacts?.decimal).toBe(sign)
      }
      const order = orderOf[locale] ?? 'dmy'
      if (timeFacts?.dateOrder !== null && rows.some(({ at }) => at.getUTCDate() !== at.getUTCMonth() + 1)) {
        expect(timeFacts?.dateOrder).toBe(order)
      }
      rows.forEach((row, i) => {
        const cells = table[i + 1] ?? []
        expect(readNumber(cellText(cells[0]), sign)).toMatchObject({
          value: numbers[i] === 0 ? 0 : numbers[i],
        })
        expect(readTime(cellText(cells[1]), order)).toEqual({ at: row.at.getTime(), isWall: true })
        expect(cells[2]).toBe(`n${row.note}`)
      })
    }),
    { numRuns: 300 },
  )
})

const longDate = {
  'en-US': { month: 'long', day: 'numeric', year: 'numeric', weekday: 'long' },
  'en-GB': { month: 'short', day: '2-digit', year: '2-digit' },
  'de-DE': { month: 'long', day: 'numeric', year: 'numeric', weekday: 'long' },
  'de-AT': { month: 'short', day: '2-digit', year: 'numeric' },
  'fr-FR': { month: 'long', day: 'numeric', year: 'numeric' },
} as const

// Catches a month that is not known by its name or its short form, and a day that is taken for a year.
test('a date with the name of its month reads back the same, without a question', () => {
  const minute = fc.integer({ min: 0, max: 47_000_000 }).map((n) => Date.UTC(1975, 0, 1) + n * 60_000)
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(longDate) as (keyof typeof longDate)[])),
      minute,
      (locale, at) => {
        const date = new Date(at)
        if (locale === 'en-GB' && date.getUTCFullYear() > 2060) return
        const shown = new Intl.DateTimeFormat(locale, { ...longDate[locale], timeZone: 'UTC' }).format(date)
        for (const text of [`${shown} ${clock(date)}`, `${shown.replaceAll(' ', '-')} ${clock(date)}`]) {
          if (text.includes(',-')) continue
          expect([text, looksLikeTime(text), orderOfText(text)]).toEqual([text, true, 'ymd'])
          expect([text, readTime(text, 'mdy')]).toEqual([text, { at, isWall: true }])
        }
      },
    ),
    { numRuns: 500 },
  )
})

describe('a number', () => {
  it.each([
    ['1.234,5 mm', 'comma', 1234.5],
    ['1\u202f234,5', 'comma', 1234.5],
    ['1\u00a0234\u00a0567', 'comma', 1_234_567],
    ["1'234.50", 'point', 1234.5],
    ['−0,5', 'comma', -0.5],
    ['(1,250.5)', 'point', -1250.5],
    ['12.5-', 'point', -12.5],
    ['1,5E-03', 'comma', 0.0015],
    ['１２．５', 'point', 12.5],
    ['12.5 %', 'point', 12.5],
    ['.5', 'point', 0.5],
    ['0', 'comma', 0],
    ['12,34,567.5', 'point', 1_234_567.5],
  ] as const)('%s by a decimal %s is %d: a slip of a factor of 1,000 or a sign', (text, sign, expected) => {
    expect(readNumber(cellText(text), sign)).toMatchObject({ value: expected })
  })

  it.each(['12.34.5', '1.23,4', 'abc', '12 34', '1,2,3', '--5', '5 6', 'NaN', '1e999', '2026-03-04'])(
    '%s is none: it would be read as something that nobody wrote',
    (text) => {
      expect(readNumber(cellText(text), 'comma')).toHaveProperty('fault')
    },
  )

  it('with a bound is told apart from a value: <0.01 is not 0.01', () => {
    expect(readNumber('<0.01', 'point')).toEqual({ value: 0.01, bound: '<', unit: null })
  })
})

describe('the decimal sign of a column', () => {
  it.each([
    [['1.234', '5.678'], null],
    [['1.234', '5.67'], 'point'],
    [['1,234', '1.234.567'], 'comma'],
    [['1,234', '0,123'], 'comma'],
    [['1.5', '1,5'], null],
    [['12', '0'], 'point'],
  ] as const)('%j is %s: 1.234 would become 1234 unasked', (texts, expected) => {
    expect(decimalOf(decimalEvidence(texts))).toBe(expected)
  })
})

describe('a date', () => {
  it.each(['31.02.2026', '13/13/2026', '2026-03-04 25:00', '1.2.3', 'yesterday'])(
    '%s is none: it would roll over into another day',
    (text) => {
      expect(readTime(text, 'dmy')).toHaveProperty('fault')
    },
  )

  it.each([
    ['4-Mar-26', '2026-03-04'],
    ['4. März 2026', '2026-03-04'],
    ['04. Mrz. 2026', '2026-03-04'],
    ['Wednesday, March 4th, 2026', '2026-03-04'],
    ['Mi., 4. Mär 2026', '2026-03-04'],
    ['2026-Mar-04', '2026-03-04'],
    ['MAR 4 2026', '2026-03-04'],
    ['4 août 2026', '2026-08-04'],
  ])('%s is %s: its month is a word', (text, day) => {
    expect(readTime(text, 'mdy')).toEqual({ at: Date.parse(day), isWall: true })
  })

  it.each(['31-Feb-2026', '4 Marble 2026', 'May the 4th', 'Part 12 Mar', '4 Decimal 26'])(
    '%s is none: a word begins like a month',
    (text) => {
      expect(readTime(text, 'dmy')).toHaveProperty('fault')
    },
  )

  // Would catch a table of one day, such as 01/01/2026 in every row, that is refused as no date.
  it('whose day is its month is read, alone in its column', () => {
    expect(describeColumn([['day'], ['01/01/2026']], 0, 1).dateOrder).toBe('dmy')
    expect(describeColumn([['day'], ['01/01/2026'], ['01/31/2026']], 0, 1).dateOrder).toBe('mdy')
  })

  it('is not mistaken for a number, nor a version for a date', () => {
    expect(looksLikeTime('12.5')).toBe(false)
    expect(looksLikeTime('1.234.567')).toBe(false)
  })

  it('with an offset is a moment, whatever the zone', () => {
    expect(readTime('2026-03-04T14:30:00.250+02:00', 'ymd')).toEqual({
      at: Date.UTC(2026, 2, 4, 12, 30, 0, 250),
      isWall: false,
    })
  })

  it('of a wall clock follows summer time, also in the hours that are twice or never', () => {
    const berlin = zoneTime('Europe/Berlin')
    expect(berlin(Date.UTC(2026, 6, 1, 12))).toBe(Date.UTC(2026, 6, 1, 10))
    expect(berlin(Date.UTC(2026, 9, 25, 2, 30))).toBe(Date.UTC(2026, 9, 25, 0, 30))
    expect(berlin(Date.UTC(2026, 2, 29, 2, 30))).toBe(Date.UTC(2026, 2, 29, 1, 30))
  })
})

describe('a text', () => {
  it.each([
    ['UTF-16LE', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Größe\t1', 'utf16le')])],
    ['UTF-8', Buffer.from('\ufeffGröße\t1')],
    ['Windows-1252', Buffer.from('Größe\t1', 'latin1')],
  ] as const)('in %s keeps its umlauts', (encoding, bytes) => {
    const decoded = decodeText(bytes)
    expect(decoded.encoding).toBe(encoding)
    expect(readText(decoded.text).rows).toEqual([['Größe', '1']])
  })

  it('with a cell that begins with a bare quote loses no rows', () => {
    expect(readText('a;b\n"5 inch;1\n6 inch;2\n').rows).toEqual([
      ['a', 'b'],
      ['"5 inch', '1'],
      ['6 inch', '2'],
    ])
  })

  it('that says its delimiter to Excel is divided by it, and does not show it', () => {
    expect(readText('sep=|\r\na;b|1,5\r\n').rows).toEqual([['a;b', '1,5']])
  })

  it('of decimal commas between semicolons is not divided at the commas', () => {
    expect(readText('1,5;2,5;3,5\n1,6;2,6;3,6').rows[0]).toEqual(['1,5', '2,5', '3,5'])
  })

  it('of one comma a row is unsure: two columns, or one with a decimal comma', () => {
    expect(readText('12,5\n13,2\n').unsure).toBe(true)
  })
})
