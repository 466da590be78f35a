import { createHash } from 'node:crypto'
import { type ImportMapping, importMapping } from '../../contract/importTable.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { mappingOf } from '../../storage/imports/importMappings.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import type { ColumnFacts } from './table/describeColumn.ts'

/** What a header is remembered by; null for a table without one. */
export const headerKey = (headers: readonly string[]): string | null =>
  headers.every((header) => header === '')
    ? null
    : createHash('sha256')
        .update(JSON.stringify(headers.map((header) => header.toLowerCase())))
        .digest('hex')

/**
 * The mapping that was used for a header before; null where there was none, or it no longer fits. What the cells say themselves of
 * signs and orders holds over what was remembered.
 */
export const rememberedMapping = (
  db: ReadableDb,
  clientId: string | null,
  headers: readonly string[],
  headerRow: number,
  facts: readonly ColumnFacts[],
  characteristics: readonly CharacteristicRow[],
): ImportMapping | null => {
  const key = headerKey(headers)
  const stored = key === null ? null : mappingOf(db, clientId, key)
  if (stored === null) return null
  const read = importMapping.safeParse(JSON.parse(stored))
  if (!read.success || read.data.columns.length !== headers.length) return null
  const mapping = read.data
  const named = [mapping.characteristic_id, ...mapping.columns.map((column) => column.characteristic_id)]
  const isKnown = (id: number | undefined) => id === undefined || characteristics.some((row) => row.id === id)
  if (!named.every(isKnown)) return null
  return {
    ...mapping,
    header_row: headerRow,
    columns: mapping.columns.map((column, i) => {
      const { decimal = null, dateOrder = null } = facts[i] ?? {}
      return {
        ...column,
        ...(decimal === null ? {} : { decimal }),
        ...(dateOrder === null ? {} : { date_order: dateOrder }),
      }
    }),
  }
}
