import { recordKinds } from '../../../contract/importKinds.ts'
import type { DecimalSign } from '../../../contract/importTable.ts'
import type { RowFault } from '../../../contract/production/productionBatch.ts'
import { type ProductionRow, productionRow } from '../../../contract/production/productionEntry.ts'
import { faultsOf } from '../../../contract/validate.ts'
import { fieldsOfHeaders } from '../../imports/production/recordNames.ts'
import { decimalEvidence, decimalOf } from '../../imports/table/decimalOf.ts'
import { decodeText } from '../../imports/table/decodeText.ts'
import { readText } from '../../imports/table/readText.ts'
import { cellText } from '../../imports/table/table.ts'
import { numberFields, readBatchCell } from './readBatchCell.ts'

/** A row of a file that can be stored, with its place in the file. */
export interface BatchEntry {
  readonly row: number
  readonly entry: ProductionRow
}

/** What a file of entries holds. */
export interface BatchTable {
  readonly total: number
  readonly entries: readonly BatchEntry[]
  readonly faults: readonly RowFault[]
  /** Columns that the header lacks; nothing is read then. */
  readonly missing: readonly string[]
  /** Columns that the header names more than once; nothing is read then. */
  readonly twice: readonly string[]
}

const kind = recordKinds.production_entries

const missingFields = (fields: readonly (string | null)[]): string[] =>
  kind.columns
    .filter(
      ({ isRequired, name }) =>
        isRequired &&
        !fields.includes(name) &&
        !kind.columns.some((other) => other.standsFor === name && fields.includes(other.name)),
    )
    .map(({ name }) => name)

const decimalOfFile = (
  rows: readonly (readonly string[])[],
  fields: readonly (string | null)[],
): DecimalSign | null => {
  const cells = function* () {
    for (const [column, field] of fields.entries()) {
      if (field === null || !numberFields.has(field)) continue
      for (const row of rows) yield cellText(row[column])
    }
  }
  return decimalOf(decimalEvidence(cells()))
}

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '')

/** Good units and defective ones are what was produced. */
const withProduced = ({ units_good: good, ...said }: Record<string, string | number>) =>
  typeof good === 'number' && said.units_produced === undefined
    ? {
        ...said,
        units_produced: good + (typeof said.units_defective === 'number' ? said.units_defective : 0),
      }
    : said

const readRow = (
  cells: readonly string[],
  place: number,
  fields: readonly (string | null)[],
  decimal: DecimalSign | null,
): { readonly entry: ProductionRow } | { readonly faults: RowFault[] } => {
  const said: Record<string, string | number> = {}
  const faults: RowFault[] = []
  for (const [column, field] of fields.entries()) {
    if (field === null) continue
    const read = readBatchCell(field, cells[column] ?? '', decimal)
    if ('error' in read) faults.push({ row: place, field, error: read.error })
    else if (read.value !== undefined) said[field] = read.value
  }
  if (cells.slice(fields.length).some((cell) => cell.trim() !== '')) {
    const error = `has ${cells.length} cells, and the header ${fields.length}. Put quotes around a cell that holds the delimiter`
    faults.push({ row: place, field: 'row', error })
  }
  const given = withProduced(said)
  const parsed = productionRow.safeParse(given)
  if (parsed.success) return faults.length === 0 ? { entry: parsed.data } : { faults }
  const told = new Set(faults.map(({ field }) => field))
  for (const { field, value, constraint } of faultsOf(parsed.error, given)) {
    if (told.has(field)) continue
    const error =
      value === undefined || constraint.includes(', not ') ? constraint : `${constraint}, not ${value}`
    faults.push({ row: place, field, error })
  }
  return { faults }
}

/**
 * Reads a file of entries: CSV or TSV with a header, in any encoding of a spreadsheet, names of columns in any case and language that
 * imports know. Rows are counted as they stand in the file, its header is row 1; empty ones are passed over.
 */
export const readBatch = (bytes: Uint8Array): BatchTable => {
  const { rows } = readText(decodeText(bytes).text)
  const top = rows.findIndex((row) => !isEmpty(row))
  const header = (rows[top] ?? []).map((cell) => cellText(cell))
  const fields = fieldsOfHeaders('production_entries', header)
  const missing = missingFields(fields)
  const twice = kind.columns
    .map(({ name }) => name)
    .filter((name) => fields.indexOf(name) !== fields.lastIndexOf(name))
  if (missing.length > 0 || twice.length > 0) return { total: 0, entries: [], faults: [], missing, twice }
  const faults: RowFault[] = header.flatMap((name, column) =>
    name === '' || fields[column] !== null
      ? []
      : [
          {
            row: top + 1,
            field: name,
            error: 'is not a column of entries, so it is left out; check its spelling',
          },
        ],
  )
  const decimal = decimalOfFile(rows.slice(top + 1), fields)
  const entries: BatchEntry[] = []
  let total = 0
  for (const [index, cells] of rows.entries()) {
    if (index <= top || isEmpty(cells)) continue
    total += 1
    const read = readRow(cells, index + 1, fields, decimal)
    if ('entry' in read) entries.push({ row: index + 1, entry: read.entry })
    else faults.push(...read.faults)
  }
  return { total, entries, faults, missing, twice }
}
