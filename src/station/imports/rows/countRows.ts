import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import type { RowReader } from './rowReader.ts'
import { type Content, type SubgroupRecord, subgroupRecord } from './subgroupRecord.ts'

/** Reads a row as a count with the size of what was inspected; null for a row without a count. */
export const countRows = (reader: RowReader): ((row: number) => SubgroupRecord | null) => {
  const [countColumn = 0] = reader.columnsOf('count')
  const [sizeColumn] = reader.columnsOf('size')
  return (row) => {
    const count = reader.number(row, countColumn)
    const size = sizeColumn === undefined ? null : reader.number(row, sizeColumn)
    if (count === null && size === null) return null
    if (count === null) {
      reader.fault(
        row,
        countColumn,
        'The count is missing. Enter it: 0 where nothing was found, or empty the row.',
      )
    }
    const facts = reader.facts(row)
    if (facts.characteristic === null || count === null) return null
    const takesSize = chartDefinition(facts.characteristic.chartType).kind === 'counted'
    const content: Content =
      typeof size === 'number' && (takesSize || size !== facts.characteristic.subgroupSize)
        ? { count: count ?? 0, sample_size: size }
        : { count: count ?? 0 }
    const place = (value: number) => ({
      row,
      column: value === 0 ? countColumn : (sizeColumn ?? countColumn),
    })
    const record = subgroupRecord(row, facts.characteristic, content, facts, place)
    if (count === undefined || size === undefined) record.isFaulty = true
    else if (size !== null && !(size > 0)) {
      reader.fault(row, sizeColumn ?? null, 'The size must be more than 0. Correct it, or leave it out.')
      record.isFaulty = true
    } else if (count < 0) {
      reader.fault(row, countColumn, 'A count cannot be less than 0. Correct it.')
      record.isFaulty = true
    }
    return record
  }
}
