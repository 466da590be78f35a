import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Delimiter, ImportQuestion, UnderstandInput } from '../../contract/importTable.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type CharacteristicRow, liveCharacteristics } from '../../storage/queries/characteristics.ts'
import { keyIncludes } from '../characteristics/findVisible.ts'
import { maySee } from '../characteristics/maySee.ts'
import { decodeText } from './table/decodeText.ts'
import { type ColumnFacts, describeColumn } from './table/describeColumn.ts'
import { readText } from './table/readText.ts'
import { isXlsx, readXlsx, type Sheet } from './table/readXlsx.ts'
import { columnLetters, type Table } from './table/table.ts'

/** Where a draft came from: a text that is divided, or the sheets of a workbook. */
type Source =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string | null }
  | { readonly kind: 'xlsx'; readonly sheets: readonly Sheet[] }

/** A table that was sent, as it is divided now. */
export interface Draft {
  readonly id: string
  readonly fileName: string | null
  readonly source: Source
  readonly table: Table
  readonly width: number
  readonly delimiter: Delimiter | null
  readonly sheet: string | null
  /** Two columns or one with a decimal comma. */
  readonly isUnsure: boolean
  /** What the columns hold below a header row, by that row. */
  readonly facts: Map<number, readonly ColumnFacts[]>
}

const refused = (message: string): ContractError => new ContractError('VALIDATION_ERROR', message)

/** Files that are no tables, by how they begin, and what to do instead. */
const strangers: readonly (readonly [string, string])[] = [
  ['d0cf11e0', 'This is a workbook of an old Excel (XLS). Save it as XLSX or CSV, and choose that file.'],
  ['25504446', 'This is a PDF. Copy the table from it and paste it, or ask for it as XLSX or CSV.'],
  ['89504e47', 'This is a picture. Choose a CSV, TSV or XLSX file.'],
  ['ffd8ff', 'This is a picture. Choose a CSV, TSV or XLSX file.'],
]

const refuseStrangers = (bytes: Uint8Array): void => {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  const found = strangers.find(([mark]) => start.startsWith(mark))
  if (found !== undefined) throw refused(found[1])
}

/** Takes in what was sent. */
export const sourceOf = async (input: Pick<UnderstandInput, 'text' | 'bytes'>): Promise<Source> => {
  if (input.bytes !== undefined) refuseStrangers(input.bytes)
  if (input.bytes !== undefined && isXlsx(input.bytes))
    return { kind: 'xlsx', sheets: await readXlsx(input.bytes) }
  if (input.bytes !== undefined) return { kind: 'text', ...decodeText(input.bytes) }
  return { kind: 'text', text: input.text ?? '', encoding: null }
}

const divided = (source: Source, input: Pick<UnderstandInput, 'delimiter' | 'sheet'>) => {
  if (source.kind === 'text') {
    const { rows, delimiter, unsure } = readText(source.text, input.delimiter)
    return { table: rows, delimiter, sheet: null, isUnsure: unsure }
  }
  const sheet =
    input.sheet === undefined
      ? (source.sheets.find(({ table }) => table.length > 0) ?? source.sheets[0])
      : source.sheets.find(({ name }) => name === input.sheet)
  if (sheet === undefined) {
    throw new ContractError('NOT_FOUND', `The workbook has no sheet "${input.sheet ?? ''}". Choose another.`)
  }
  return { table: sheet.table, delimiter: null, sheet: sheet.name, isUnsure: false }
}

const widest = (table: Table): number => table.reduce((most, row) => Math.max(most, row.length), 0)

const mostColumns = 2_100
const mostCells = 20_000_000

/**
 * Divides a source into a table.
 *
 * @throws ContractError VALIDATION_ERROR where it is empty or too large, NOT_FOUND for a sheet that is not there
 */
export const draftOf = (
  id: string,
  fileName: string | null,
  source: Source,
  input: Pick<UnderstandInput, 'delimiter' | 'sheet'>,
): Draft => {
  const made = divided(source, input)
  const width = widest(made.table)
  if (width === 0)
    throw refused('There is nothing in this table. Copy the cells with their header, and paste again.')
  if (width > mostColumns)
    throw refused(`The table has ${width} columns, and at most ${mostColumns} can be read.`)
  if (width * made.table.length > mostCells) throw refused('The table is too large. Split it into parts.')
  return { id, fileName, source, ...made, width, facts: new Map() }
}

/** What the columns hold below a header row; looked at once. */
export const factsBelow = (draft: Draft, headerRow: number): readonly ColumnFacts[] => {
  const known = draft.facts.get(headerRow)
  if (known !== undefined) return known
  const facts = Array.from({ length: draft.width }, (_, column) =>
    describeColumn(draft.table, column, headerRow),
  )
  draft.facts.set(headerRow, facts)
  return facts
}

/** A row as a page shows it. */
export const shownRow = (row: Table[number]): string[] => row.map((cell) => String(cell).slice(0, 200))

/** The headers as they stand, `''` where there is none. */
export const headersOf = (draft: Draft, headerRow: number): string[] =>
  Array.from({ length: draft.width }, (_, column) =>
    headerRow === 0 ? '' : String(draft.table[headerRow - 1]?.[column] ?? '').trim(),
  )

/** The headers, or the letters of columns that have none. */
export const namesOf = (draft: Draft, headerRow: number): string[] =>
  headersOf(draft, headerRow).map((header, column) => (header === '' ? columnLetters(column) : header))

/** The characteristics that a caller may write to, by code. */
export const writableCharacteristics = (db: ReadableDb, caller: Caller): CharacteristicRow[] =>
  liveCharacteristics(db).filter((row) => maySee(caller, row.clientId) && keyIncludes(caller, row.id))

/** Asks what a comma between two whole numbers is, where the text does not tell. */
export const delimiterQuestion = (draft: Draft): ImportQuestion[] => {
  if (!draft.isUnsure) return []
  const examples = draft.table.slice(0, 3).map((row) => row.join(','))
  return [
    {
      about: 'delimiter',
      column: null,
      question: `The rows read ${examples.map((one) => `"${one}"`).join(', ')}. Does the comma part two columns, or is it the decimal sign of one?`,
      examples,
      choices: [',', ';'],
    },
  ]
}
