import { ContractError } from '../../../contract/errors.ts'
import type { ImportMapping } from '../../../contract/importTable.ts'
import type { InputOf } from '../../../contract/operations.ts'
import { pieceInput } from '../../../contract/piece.ts'
import { parseInput } from '../../../contract/validate.ts'
import { readNumber } from '../table/readNumber.ts'
import { isBlank } from '../table/table.ts'
import type { RowReader } from './rowReader.ts'

/** A piece as the table holds it. */
export interface PieceRecord {
  readonly row: number
  readonly piece: InputOf<'piece.save'>['piece']
  readonly isFaulty: boolean
}

/** A marker as charts can take it: a number with a decimal comma becomes one with a point; all else stays as it is. */
const markerText = (text: string, decimal: 'point' | 'comma' | undefined): string => {
  if (decimal !== 'comma' || !text.includes(',')) return text
  const read = readNumber(text, 'comma')
  return 'value' in read && read.bound === null && read.unit === null ? String(read.value) : text
}

/** Reads a row as a record of the sample manager; null for an empty row. */
export const pieceRows = (
  reader: RowReader,
  mapping: ImportMapping,
  names: readonly string[],
): ((row: number) => PieceRecord | null) => {
  const [kitColumn = 0] = reader.columnsOf('kit_number')
  const single = (['name', 'country', 'haplogroup'] as const).map(
    (role) => [role, reader.columnsOf(role)[0]] as const,
  )
  const markers = reader.columnsOf('marker')
  const fields = reader.columnsOf('field')
  const used = [kitColumn, ...markers, ...fields, ...single.flatMap(([, column]) => column ?? [])]
  const nameOf = (column: number): string => (mapping.columns[column]?.name ?? names[column] ?? '').trim()
  const columnOf = (field: string): number | null => {
    const [place = '', name] = field.split('.')
    if (place === 'kitNumber') return kitColumn
    const known = single.find(([role]) => role === place)?.[1]
    if (known !== undefined) return known
    return [...markers, ...fields].find((column) => nameOf(column) === name) ?? null
  }
  return (row) => {
    const held = (column: number): string => String(reader.cell(row, column)).trim()
    if (used.every((column) => held(column) === '')) return null
    const facts = reader.facts(row)
    const named = (columns: readonly number[], read: (column: number) => string): Record<string, string> =>
      Object.fromEntries(
        columns.filter((column) => !isBlank(held(column))).map((column) => [nameOf(column), read(column)]),
      )
    const piece: PieceRecord['piece'] = {
      kitNumber: held(kitColumn),
      ...Object.fromEntries(
        single.flatMap(([role, column]) =>
          column === undefined || held(column) === '' ? [] : [[role, held(column)]],
        ),
      ),
      markers: named(markers, (column) => markerText(held(column), mapping.columns[column]?.decimal)),
      fields: named(fields, held),
      ...(facts.at === null ? {} : { timestamp: new Date(facts.at).toISOString() }),
    }
    try {
      parseInput(pieceInput, piece)
      return { row, piece, isFaulty: facts.isFaulty }
    } catch (error) {
      if (!(error instanceof ContractError)) throw error
      for (const { field, constraint } of error.details ?? []) {
        reader.fault(row, columnOf(field), `${field} ${constraint}. Correct the cell.`)
      }
      return { row, piece, isFaulty: true }
    }
  }
}
