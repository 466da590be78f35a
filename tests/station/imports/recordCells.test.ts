import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RecordColumn, type RecordLayout, recordLayouts } from '../../../src/contract/importKind.ts'
import { recordKinds } from '../../../src/contract/importKinds.ts'
import { shiftTypes } from '../../../src/contract/production/productionFields.ts'
import { draftOf, factsBelow, headersOf, namesOf } from '../../../src/station/imports/draft.ts'
import { createFaultList } from '../../../src/station/imports/faultList.ts'
import { guessMapping } from '../../../src/station/imports/guessMapping.ts'
import { recordReader } from '../../../src/station/imports/production/recordReader.ts'
import { questionsOf } from '../../../src/station/imports/questionsOf.ts'

interface Locale {
  readonly delimiter: ';' | ',' | '\t'
  readonly decimal: 'point' | 'comma'
  readonly order: 'ymd' | 'dmy' | 'mdy'
  readonly date: (year: string, month: string, day: string) => string
  readonly yes: string
  readonly no: string
}

const locales: readonly Locale[] = [
  {
    ...{ delimiter: ';', decimal: 'comma', order: 'dmy', yes: 'ja', no: 'nein' },
    date: (y, m, d) => `${d}.${m}.${y}`,
  },
  {
    ...{ delimiter: ',', decimal: 'point', order: 'mdy', yes: 'yes', no: 'no' },
    date: (y, m, d) => `${m}/${d}/${y}`,
  },
  {
    ...{ delimiter: '\t', decimal: 'point', order: 'dmy', yes: 'TRUE', no: 'FALSE' },
    date: (y, m, d) => `${d}/${m}/${y}`,
  },
  {
    ...{ delimiter: ';', decimal: 'comma', order: 'ymd', yes: 'x', no: '0' },
    date: (y, m, d) => `${y}-${m}-${d}`,
  },
]

type Told = string | number | boolean | undefined

const two = (part: number): string => String(part).padStart(2, '0')

const minutes = fc.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2026, 11, 31) / 60_000 })

const text = fc
  .string({
    unit: fc.constantFrom('a', 'Ü', '"', ';', ',', ' ', '日', '7', '-', '.'),
    minLength: 1,
    maxLength: 8,
  })
  .map((held) => held.trim())
  .filter((held) => held !== '')

/** What a field may say; undefined is a blank cell. */
const toldOf = ({ type }: RecordColumn): fc.Arbitrary<Told> => {
  switch (type) {
    case 'whole':
      return fc.integer({ min: 0, max: 9_999_999 })
    case 'number':
      return fc.integer({ min: 0, max: 9_999_999 }).map((value) => value / 1000)
    case 'day':
      return minutes.map((at) => new Date(at * 60_000).toISOString().slice(0, 10))
    case 'time':
      return minutes.map((at) => new Date(at * 60_000).toISOString())
    case 'clock':
      return fc.integer({ min: 0, max: 1439 }).map((at) => `${two(Math.floor(at / 60))}:${two(at % 60)}`)
    case 'yes_no':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom<string>(...shiftTypes)
    default:
      return text
  }
}

const written = ({ type }: RecordColumn, told: Told, locale: Locale): string => {
  if (told === undefined) return ''
  if (typeof told === 'boolean') return told ? locale.yes : locale.no
  if (typeof told === 'number') {
    return new Intl.NumberFormat(locale.decimal === 'comma' ? 'de-DE' : 'en-US', {
      maximumFractionDigits: 3,
    }).format(told)
  }
  if (type !== 'day' && type !== 'time') return told
  const [year = '', month = '', day = ''] = told.slice(0, 10).split('-')
  return `${locale.date(year, month, day)}${type === 'time' ? ` ${told.slice(11, 16)}` : ''}`
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

const kindsOf = fc.constantFrom<RecordLayout>(...recordLayouts).chain((layout) => {
  const columns = recordKinds[layout].columns.filter(
    ({ type, name }) => type !== 'choice' || name === 'shift_type',
  )
  const row = fc.record(
    Object.fromEntries(columns.map((column) => [column.name, fc.option(toldOf(column), { nil: undefined })])),
  )
  return fc.record({
    layout: fc.constant(layout),
    columns: fc.constant(columns),
    locale: fc.constantFrom(...locales),
    rows: fc.array(row, { minLength: 1, maxLength: 12 }),
  })
})

// Catches thousands that become decimals, days and months that are swapped, blanks that become zeros, and texts that are trimmed to
// something else; in the locales that the wizard reads.
test('records of any kind, written by the rules of a country, are read back the same', () => {
  fc.assert(
    fc.property(kindsOf, ({ layout, columns, locale, rows }) => {
      const lines = [
        columns.map(({ name }) => name),
        ...rows.map((row) => columns.map((column) => written(column, row[column.name], locale))),
      ].map((cells) => cells.map(quoted).join(locale.delimiter))
      const source = { kind: 'text', text: lines.join('\r\n'), encoding: null } as const
      const draft = draftOf('draft', null, source, { delimiter: locale.delimiter })
      const facts = factsBelow(draft, 1)
      const named = headersOf(draft, 1).map((header, i) => ({ header, facts: facts[i] ?? neverEmpty() }))
      const guessed = guessMapping(named, 1, [], { layout })
      expect(guessed.columns.map(({ name }) => name)).toEqual(columns.map(({ name }) => name))
      const names = namesOf(draft, 1)
      // What the cells do not tell is answered as a person of that country would.
      const asked = new Set(questionsOf(guessed, facts, names).map(({ column }) => column))
      const mapping = {
        ...guessed,
        columns: guessed.columns.map((column, i) =>
          asked.has(i) ? { ...column, decimal: locale.decimal, date_order: locale.order } : column,
        ),
        time_zone: 'UTC',
      }
      const faults = createFaultList()
      const reading = {
        table: draft.table,
        mapping,
        facts,
        names,
        corrections: new Map(),
        characteristics: [],
        faults,
      }
      const { read } = recordReader(reading, layout, 'UTC')
      const back = rows.map((_, i) => read(i + 2) ?? {})
      expect(faults.first()).toEqual([])
      expect(back).toEqual(
        rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, told]) => told !== undefined))),
      )
    }),
    { numRuns: 300 },
  )
})

const neverEmpty = (): never => {
  throw new Error('a column has no facts')
}
