import type { StrataField } from '../../contract/strata.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { metadataKeys } from '../../storage/measurements/historyFacts.ts'
import { traceFields } from '../../storage/traceability/traceFields.ts'

/** So many of the newest subgroups say which keys there are. */
const looked = 5000

/** What the subgroups of a characteristic can be told apart by: time, the fields that a leader named, and what else they carry. */
export const strataFieldsOf = (
  db: ReadableDb,
  { characteristicId }: { readonly characteristicId: number },
): StrataField[] => {
  const carried = metadataKeys(db, characteristicId, looked).map(({ key }) => key)
  const named = traceFields(db).filter(({ builtIn, key }) => builtIn || carried.includes(key))
  const known = new Set(['shift', 'day', ...named.map(({ key }) => key)])
  return [
    { by: 'shift', label: 'Shift', kind: 'time' },
    { by: 'day', label: 'Day', kind: 'time' },
    ...named.map(({ key, label }): StrataField => ({ by: key, label, kind: 'field' })),
    ...carried
      .filter((key) => !known.has(key) && key.length > 0 && key.trim() === key)
      .map((key): StrataField => ({ by: key, label: key, kind: 'field' })),
  ]
}
