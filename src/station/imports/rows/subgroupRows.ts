import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import type { RowReader } from './rowReader.ts'
import { type Content, type SubgroupRecord, subgroupRecord } from './subgroupRecord.ts'

/** Reads a row as a subgroup whose values stand in its columns; null for a row without values. */
export const subgroupRows = (reader: RowReader): ((row: number) => SubgroupRecord | null) => {
  const columns = reader.columnsOf('value')
  return (row) => {
    const measurements: (number | null)[] = []
    let isFaulty = false
    let isEmpty = true
    for (const column of columns) {
      const value = reader.number(row, column)
      if (value === undefined) isFaulty = true
      if (value !== null) isEmpty = false
      measurements.push(value ?? null)
    }
    if (isEmpty) return null
    const facts = reader.facts(row)
    if (facts.characteristic === null) return null
    const most = facts.characteristic.subgroupSize
    // Columns that larger subgroups use are blank at the end of a smaller one.
    while (measurements.length > most && measurements.at(-1) === null) measurements.pop()
    const [only] = measurements
    const isCount = chartDefinition(facts.characteristic.chartType).kind === 'counted'
    const content: Content =
      isCount && measurements.length === 1 && typeof only === 'number' ? { count: only } : { measurements }
    const place = (value: number) => ({ row, column: columns[value] ?? columns[0] ?? 0 })
    const record = subgroupRecord(row, facts.characteristic, content, facts, place)
    if (isFaulty) record.isFaulty = true
    return record
  }
}
