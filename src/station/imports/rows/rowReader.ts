import type { ColumnRole, ImportMapping } from '../../../contract/importTable.ts'
import type { SubmitInput } from '../../../contract/sample.ts'
import type { CharacteristicRow } from '../../../storage/queries/characteristics.ts'
import type { FaultList } from '../faultList.ts'
import type { ColumnFacts } from '../table/describeColumn.ts'
import { readClock, readTime } from '../table/readTime.ts'
import { type Cell, cellText, isBlank, type Table } from '../table/table.ts'
import { zoneTime } from '../table/zoneTime.ts'
import { numberReader } from './numberReader.ts'

/** A table with all that is needed to read its rows. */
export interface TableReading {
  readonly table: Table
  readonly mapping: ImportMapping
  readonly facts: readonly ColumnFacts[]
  readonly names: readonly string[]
  /** Cells that are read as something else, by row from 1 and column. */
  readonly corrections: ReadonlyMap<number, ReadonlyMap<number, string>>
  /** Those that the caller may write to. */
  readonly characteristics: readonly CharacteristicRow[]
  readonly faults: FaultList
}

/** What a row says beside its values. */
export interface RowFacts {
  readonly at: number | null
  readonly batch: string | null
  readonly operator: string | null
  readonly metadata: SubmitInput['metadata'] | null
  /** Null where it names none or one that is not known, which is a fault then. */
  readonly characteristic: CharacteristicRow | null
  readonly isFaulty: boolean
}

/** Reads the cells of one row after another. */
export interface RowReader {
  readonly columnsOf: (role: ColumnRole) => readonly number[]
  readonly cell: (row: number, column: number) => Cell
  readonly text: (row: number, column: number) => string
  /** Null for a blank; undefined where there is a fault, which is told. */
  readonly number: (row: number, column: number) => number | null | undefined
  readonly facts: (row: number) => RowFacts
  readonly fault: (row: number, column: number | null, message: string) => void
}

const longestLabel = 100

/** Makes the reader of a table's rows. */
export const rowReader = (reading: TableReading): RowReader => {
  const { table, mapping, facts, names, corrections, characteristics, faults } = reading
  const { columns } = mapping
  const columnsOf = (role: ColumnRole): number[] =>
    columns.flatMap((one, i) => (one.role === role ? [i] : []))
  const one = (role: ColumnRole): number | null => columnsOf(role)[0] ?? null
  const [time, date, clock] = [one('time'), one('date'), one('time_of_day')]
  const [batch, operator, part, named] = [one('batch'), one('operator'), one('part'), one('characteristic')]
  const notes = columnsOf('note')
  const toTime = zoneTime(mapping.time_zone)
  const byName = new Map<string, CharacteristicRow>()
  for (const row of characteristics.toReversed()) byName.set(row.name.trim().toLowerCase(), row)
  for (const row of characteristics.toReversed()) byName.set(row.code.trim().toLowerCase(), row)
  const whole = characteristics.find(({ id }) => id === mapping.characteristic_id) ?? null
  const orders = columns.map(({ date_order }, i) => date_order ?? facts[i]?.dateOrder ?? 'ymd')

  const cell = (row: number, column: number): Cell =>
    corrections.get(row)?.get(column) ?? table[row - 1]?.[column] ?? ''
  const text = (row: number, column: number): string => cellText(cell(row, column))
  const fault = (row: number, column: number | null, message: string): void =>
    faults.add({
      row,
      column,
      column_name: column === null ? null : (names[column] ?? null),
      cell: column === null ? null : String(cell(row, column)).slice(0, 200),
      message,
    })

  const ofColumn = columns.map(({ characteristic_id: id }) => characteristics.find((row) => row.id === id))
  /** The unit of what a row measures in a column; null where it has none, or names nothing that is known. */
  const unitAt = (row: number, column: number): string | null => {
    if (mapping.layout === 'wide') return ofColumn[column]?.unit ?? null
    if (named === null) return whole?.unit ?? null
    return byName.get(String(cell(row, named)).trim().toLowerCase())?.unit ?? whole?.unit ?? null
  }
  const number = numberReader(reading, { cell, fault, unitAt })

  const timeOf = (row: number): number | null | undefined => {
    const column = time ?? date
    if (column === null) return null
    const shown = text(row, column)
    if (isBlank(shown)) {
      fault(
        row,
        column,
        'The time is missing. Enter it like 2026-03-04 14:30, or leave the column out to take the present.',
      )
      return undefined
    }
    const read = readTime(shown, orders[column] ?? 'ymd')
    if ('fault' in read) {
      fault(row, column, read.fault)
      return undefined
    }
    if (!read.isWall) return read.at
    if (column === time || clock === null) return toTime(read.at)
    const ofDay = text(row, clock)
    const added = isBlank(ofDay) ? 0 : (readClock(ofDay.replace(/^\d{4}-\d\d-\d\dT/, '')) ?? undefined)
    if (added === undefined) {
      fault(row, clock, `"${ofDay}" is not a time of day. Write it like 14:30.`)
      return undefined
    }
    return toTime(read.at + added)
  }

  const label = (row: number, column: number | null): string | null | undefined => {
    if (column === null) return null
    const held = String(cell(row, column)).trim()
    if (held === '') return null
    if (held.length <= longestLabel) return held
    fault(row, column, `This is longer than ${longestLabel} characters. Shorten it.`)
    return undefined
  }

  const characteristicOf = (row: number): CharacteristicRow | null => {
    if (named === null) return whole
    const shown = String(cell(row, named)).trim()
    const found = shown === '' ? whole : byName.get(shown.toLowerCase())
    if (found !== undefined && found !== null) return found
    fault(
      row,
      named,
      shown === ''
        ? 'The characteristic is missing. Enter its code.'
        : `There is no characteristic "${shown.slice(0, 60)}" that you may write to. Correct the code, or create it first.`,
    )
    return null
  }

  const metadataOf = (row: number): SubmitInput['metadata'] | null | undefined => {
    if (part === null && notes.length === 0) return null
    const made: Record<string, string | number> = {}
    const partNumber = label(row, part)
    if (partNumber === undefined) return undefined
    if (partNumber !== null) made.part_number = partNumber
    for (const column of notes) {
      const held = cell(row, column)
      const shown = typeof held === 'number' ? held : held.trim()
      if (shown === '') continue
      made[(columns[column]?.name ?? names[column] ?? '').slice(0, 64)] =
        typeof shown === 'string' ? shown.slice(0, 500) : shown
    }
    return Object.keys(made).length === 0 ? null : made
  }

  return {
    columnsOf,
    cell,
    text,
    number,
    fault,
    facts: (row) => {
      const at = timeOf(row)
      const batchNumber = label(row, batch)
      const operatorId = label(row, operator)
      const metadata = metadataOf(row)
      return {
        at: at ?? null,
        batch: batchNumber ?? null,
        operator: operatorId ?? null,
        metadata: metadata ?? null,
        characteristic: characteristicOf(row),
        isFaulty:
          at === undefined || batchNumber === undefined || operatorId === undefined || metadata === undefined,
      }
    },
  }
}
