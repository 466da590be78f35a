import { ContractError } from '../../../contract/errors.ts'
import type { RecordLayout } from '../../../contract/importKind.ts'
import { isRecordLayout } from '../../../contract/importKinds.ts'
import type { ColumnRole, ImportLayout } from '../../../contract/importTable.ts'
import { countRows } from './countRows.ts'
import { gatheredRows } from './gatheredRows.ts'
import { type PieceRecord, pieceRows } from './pieceRows.ts'
import { rowReader, type TableReading } from './rowReader.ts'
import type { SubgroupRecord } from './subgroupRecord.ts'
import { subgroupRows } from './subgroupRows.ts'

/** What the rows of a table hold. */
export interface ReadRows {
  /** Rows with data. */
  readonly rows: number
  readonly subgroups: readonly SubgroupRecord[]
  readonly pieces: readonly PieceRecord[]
}

const needed: Readonly<Record<Exclude<ImportLayout, RecordLayout>, readonly [ColumnRole, string]>> = {
  subgroups: ['value', 'the values'],
  measurements: ['value', 'the value'],
  wide: ['value', 'the values of a characteristic'],
  counts: ['count', 'the count'],
  pieces: ['kit_number', 'the kit number'],
}

const refused = (message: string, field: string): ContractError =>
  new ContractError('UNPROCESSABLE_ENTITY', message, [{ field, constraint: 'must say so' }])

const checkMapping = ({ mapping, characteristics, names }: TableReading): void => {
  const { layout, columns, characteristic_id: id } = mapping
  if (isRecordLayout(layout)) return
  const [role, words] = needed[layout]
  if (columns.length !== names.length) {
    throw refused(
      `The table has ${names.length} columns, and the mapping names ${columns.length}. Say for each column what it holds.`,
      'mapping.columns',
    )
  }
  if (!columns.some((column) => column.role === role)) {
    throw refused(`No column holds ${words}. Choose which one does.`, 'mapping.columns')
  }
  const isKnown = (one: number): boolean => characteristics.some((row) => row.id === one)
  if (id !== undefined && !isKnown(id)) {
    throw new ContractError(
      'NOT_FOUND',
      `There is no characteristic ${id} that you may write to. Choose another.`,
    )
  }
  if (layout === 'wide') {
    for (const [i, column] of columns.entries()) {
      if (column.role !== 'value') continue
      if (column.characteristic_id === undefined) {
        throw refused(
          `Choose the characteristic of column ${names[i]}, or ignore it.`,
          `mapping.columns.${i}`,
        )
      }
      if (!isKnown(column.characteristic_id)) {
        throw new ContractError(
          'NOT_FOUND',
          `There is no characteristic ${column.characteristic_id} that you may write to. Choose another for column ${names[i]}.`,
        )
      }
    }
  } else if (
    layout !== 'pieces' &&
    id === undefined &&
    !columns.some((one) => one.role === 'characteristic')
  ) {
    throw refused(
      'Choose the characteristic that the rows are of, or the column that names it.',
      'mapping.characteristic_id',
    )
  }
}

/**
 * Reads the rows of a table of measurements, counts or pieces by its mapping. What is wrong with a cell is told to the list of faults.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY where the mapping lacks something, NOT_FOUND where it names a characteristic that the
 * caller may not write to
 */
export const readRows = (reading: TableReading): ReadRows => {
  checkMapping(reading)
  const { table, mapping, names, characteristics } = reading
  const reader = rowReader(reading)
  const subgroups: SubgroupRecord[] = []
  const pieces: PieceRecord[] = []
  let rows = 0
  const first = mapping.header_row + 1
  const each = <T>(read: (row: number) => T | null, into: T[]): void => {
    for (let row = first; row <= table.length; row++) {
      const record = read(row)
      if (record === null) continue
      rows += 1
      into.push(record)
    }
  }
  if (mapping.layout === 'subgroups') each(subgroupRows(reader), subgroups)
  else if (mapping.layout === 'counts') each(countRows(reader), subgroups)
  else if (mapping.layout === 'pieces') each(pieceRows(reader, mapping, names), pieces)
  else {
    const columns = reader.columnsOf('value').map((column) => {
      const id = mapping.layout === 'wide' ? mapping.columns[column]?.characteristic_id : undefined
      return { column, characteristic: characteristics.find((row) => row.id === id) ?? null }
    })
    const gatherer = gatheredRows(reader, columns, (record) => subgroups.push(record))
    for (let row = first; row <= table.length; row++) gatherer.take(row)
    gatherer.end()
    rows = Math.max(table.length - mapping.header_row, 0)
  }
  return { rows, subgroups, pieces }
}
