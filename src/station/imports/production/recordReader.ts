import type { RecordColumn, RecordLayout } from '../../../contract/importKind.ts'
import { recordColumn } from '../../../contract/importKinds.ts'
import { type RowReader, rowReader, type TableReading } from '../rows/rowReader.ts'
import { zoneTime } from '../table/zoneTime.ts'
import { readCell, type Writing } from './readCell.ts'
import type { Said } from './recordUse.ts'

/** Reads the cells of one row after another as those of a record. */
export interface RecordReader {
  /** What a row says, by the names of the API; null where it says nothing, undefined where a cell cannot be read, which is told. */
  readonly read: (row: number) => Said | null | undefined
  /** The column of a field, or of what says the same; null for none. */
  readonly columnOf: (field: string) => number | null
  readonly fault: RowReader['fault']
}

/**
 * Makes the reader of records of a kind.
 *
 * @param stationZone of times without an offset, unless the mapping names another one
 */
export const recordReader = (
  reading: TableReading,
  layout: RecordLayout,
  stationZone: string,
): RecordReader => {
  const { mapping, facts } = reading
  const { cell, fault } = rowReader(reading)
  const zone = mapping.time_zone ?? stationZone
  const toTime = zoneTime(zone)
  const columns = mapping.columns.flatMap((column, i): [number, RecordColumn, Writing][] => {
    const known = recordColumn(layout, column)
    if (known === null) return []
    const decimal = column.decimal ?? facts[i]?.decimal ?? 'point'
    const order = column.date_order ?? facts[i]?.dateOrder ?? 'ymd'
    return [[i, known, { decimal, order, zone, toTime }]]
  })
  const named = (isIt: (column: RecordColumn) => boolean): number | undefined =>
    columns.find(([, known]) => isIt(known))?.[0]
  return {
    fault,
    columnOf: (field) =>
      named(({ name }) => name === field) ?? named(({ standsFor }) => standsFor === field) ?? null,
    read: (row) => {
      const said: Record<string, string | number | boolean> = {}
      let isFaulty = false
      for (const [column, known, writing] of columns) {
        const answer = readCell(cell(row, column), known, writing)
        if ('fault' in answer) {
          isFaulty = true
          fault(row, column, answer.fault)
        } else if (answer.value !== undefined) said[known.name] = answer.value
      }
      if (isFaulty) return undefined
      return Object.keys(said).length === 0 ? null : said
    },
  }
}
