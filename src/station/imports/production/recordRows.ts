import { ContractError } from '../../../contract/errors.ts'
import type { RecordLayout } from '../../../contract/importKind.ts'
import { missingColumns, recordColumn, recordKinds, takesLine } from '../../../contract/importKinds.ts'
import { faultsOf } from '../../../contract/validate.ts'
import { calendarOf } from '../../shifts/calendarOf.ts'
import type { TableReading } from '../rows/rowReader.ts'
import { recordReader } from './recordReader.ts'
import type { Content, RecordUse, RowContext, Said } from './recordUse.ts'
import { recordUses } from './recordUses.ts'

/** Where a row says something else than what is stored. */
export interface Difference {
  readonly field: string
  readonly given: Content[string]
  readonly stored: Content[string]
}

/** What is stored of the same identity. */
export interface RecordMatch {
  readonly kind: 'duplicate' | 'conflict'
  readonly key: string
  readonly differences: readonly Difference[]
}

/** A row of a table as a record. */
export interface RecordRow {
  readonly row: number
  /** What the operation takes; its schema passed it unless the row is faulty. */
  readonly input: Content
  /** The fields that the row says something of. */
  readonly fields: readonly string[]
  isFaulty: boolean
  twin: RecordMatch | null
}

const refused = (message: string, field: string): ContractError =>
  new ContractError('UNPROCESSABLE_ENTITY', message, [{ field, constraint: 'must say so' }])

const checkMapping = ({ mapping, names }: TableReading, layout: RecordLayout, line: string | null): void => {
  const { columns } = mapping
  if (columns.length !== names.length) {
    throw refused(
      `The table has ${names.length} columns, and the mapping names ${columns.length}. Say for each column what it holds.`,
      'mapping.columns',
    )
  }
  const missing = missingColumns(layout, columns)
  if (missing.length > 0) {
    throw refused(
      `No column holds ${missing.map(({ name }) => name).join(', ')}. Choose which one does.`,
      'mapping.columns',
    )
  }
  const held = columns.flatMap((column) => recordColumn(layout, column)?.name ?? [])
  const twice = held.find((name, i) => held.indexOf(name) !== i)
  if (twice !== undefined) {
    throw refused(`Two columns hold ${twice}. Choose one of them, and ignore the other.`, 'mapping.columns')
  }
  if (takesLine(layout) && line === null && !held.includes('client_id')) {
    throw refused('Choose the line that the rows are of, or the column that names it.', 'mapping.client_id')
  }
}

const sentence = (field: string, constraint: string): string =>
  constraint === 'is missing' ? `${field} is missing. Enter it.` : `${field} ${constraint}. Correct the cell.`

/**
 * Reads the rows of a table as records of production. What is wrong is told to the list of faults, in the words of the API.
 *
 * @param line of every row that names none
 * @throws ContractError UNPROCESSABLE_ENTITY where the mapping lacks something
 */
export const recordRows = (
  reading: TableReading,
  layout: RecordLayout,
  context: RowContext,
  line: string | null,
): RecordRow[] => {
  checkMapping(reading, layout, line)
  const { table, mapping } = reading
  const use: RecordUse = recordUses[layout]
  const { columnOf, fault, read } = recordReader(reading, layout, calendarOf(context.db).timeZone)
  const { keepsBoth } = recordKinds[layout]
  const known = new Map<string, number>()

  const saidBy = (row: number): Said | null | undefined => {
    const said = read(row)
    const isOfLine = line !== null && takesLine(layout) && said?.client_id === undefined
    return isOfLine && said ? { ...said, client_id: line } : said
  }

  const judged = (row: number, raw: Content): Content | null => {
    const parsed = use.schema.safeParse(
      Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined)),
    )
    if (!parsed.success) {
      for (const { field, constraint } of faultsOf(parsed.error, raw)) {
        fault(row, columnOf(field), sentence(field, constraint))
      }
      return null
    }
    try {
      use.check(context, parsed.data)
    } catch (error) {
      if (!(error instanceof ContractError)) throw error
      fault(row, columnOf(error.details[0]?.field ?? ''), error.message)
      return null
    }
    return parsed.data
  }

  /** The row of this table that has the same identity, where there may be only one. */
  const sameAs = (row: number, input: Content): number | null => {
    if (keepsBoth) return null
    const flat = use.flat?.(input) ?? input
    const identity = JSON.stringify(use.identity.map((field) => flat[field] ?? null))
    const first = known.get(identity)
    if (first === undefined) known.set(identity, row)
    return first ?? null
  }

  const records: RecordRow[] = []
  for (let row = mapping.header_row + 1; row <= table.length; row++) {
    const said = saidBy(row)
    if (said === null) continue
    if (said === undefined) {
      records.push({ row, input: {}, fields: [], isFaulty: true, twin: null })
      continue
    }
    const raw = use.input(said)
    const input = judged(row, raw)
    const first = input === null ? null : sameAs(row, input)
    if (first !== null) {
      const [field = ''] = use.identity.filter((one) => one !== 'client_id')
      fault(
        row,
        columnOf(field),
        `Row ${first} names the same ${field} already. Take one of the two rows away.`,
      )
    }
    records.push({
      row,
      input: input ?? {},
      fields: Object.keys(raw).filter((field) => raw[field] !== null),
      isFaulty: input === null || first !== null,
      twin: null,
    })
  }
  return records
}
