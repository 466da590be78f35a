import type { Caller } from '../../contract/caller.ts'
import type { TraceField } from '../../contract/traceability.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { characteristicById } from '../../storage/queries/characteristics.ts'
import type { TraceFieldRow } from '../../storage/traceability/traceFields.ts'
import { keyIncludes } from '../characteristics/findVisible.ts'
import { maySee } from '../characteristics/maySee.ts'

/** The share of the older subgroups that can be found by a field by now. */
const searchable = ({ newest, pending }: TraceFieldRow): number => (newest === 0 ? 1 : 1 - pending / newest)

/** Whether a caller may know of a characteristic that a field names. */
export const isShown = (db: ReadableDb, caller: Caller, id: number): boolean => {
  const row = characteristicById(db, id)
  return row !== null && row.deletedAt === null && maySee(caller, row.clientId) && keyIncludes(caller, id)
}

/** A field as a client gets it: of its characteristics, those that the caller may see. */
export const describeField = (db: ReadableDb, caller: Caller, row: TraceFieldRow): TraceField => ({
  key: row.key,
  label: row.label,
  kind: row.kind,
  choices: [...row.choices],
  required: row.required,
  sticky: row.sticky,
  barcode_prefix: row.barcodePrefix,
  characteristic_ids: row.characteristicIds?.filter((id) => isShown(db, caller, id)) ?? null,
  built_in: row.builtIn,
  position: row.position,
  retired_at: row.retiredAt === null ? null : new Date(row.retiredAt).toISOString(),
  searchable: searchable(row),
})
