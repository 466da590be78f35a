import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { SerialGauge } from '../../contract/serialGauge.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { characteristicById } from '../../storage/queries/characteristics.ts'
import { type SerialGaugeRow, serialGaugeById } from '../../storage/queries/serialGauges.ts'
import { foreignObject } from '../audit/foreignObject.ts'
import { keyIncludes } from '../characteristics/findVisible.ts'
import { mayConfigureFor, maySee } from '../characteristics/maySee.ts'

const clientOf = (db: ReadableDb, characteristicId: number | null): string | null =>
  characteristicId === null ? null : (characteristicById(db, characteristicId)?.clientId ?? null)

/** Whether a caller may know of a gauge: it is as visible as what it measures. */
export const seesGauge = (
  db: ReadableDb,
  caller: Caller,
  { characteristicId }: Pick<SerialGaugeRow, 'characteristicId'>,
): boolean =>
  maySee(caller, clientOf(db, characteristicId)) &&
  (characteristicId === null || keyIncludes(caller, characteristicId))

/**
 * A gauge that the caller may know of.
 *
 * @throws ContractError NOT_FOUND
 */
export const findGauge = (db: ReadableDb, caller: Caller, id: number): SerialGaugeRow => {
  const none = () => new ContractError('NOT_FOUND', `There is no gauge ${id}.`)
  const row = serialGaugeById(db, id)
  if (row === null) throw none()
  if (!seesGauge(db, caller, row)) throw foreignObject(none())
  return row
}

/**
 * A gauge that the caller may change.
 *
 * @throws ContractError NOT_FOUND, FORBIDDEN where it is shared by all clients
 */
export const findEditableGauge = (db: ReadableDb, caller: Caller, id: number): SerialGaugeRow => {
  const row = findGauge(db, caller, id)
  if (mayConfigureFor(caller, clientOf(db, row.characteristicId))) return row
  throw new ContractError(
    'FORBIDDEN',
    `The gauge ${row.name} is shared by all clients. Ask a power user or an administrator to change it.`,
  )
}

/** A gauge with its settings, as it is told to those who ask. */
export const describeGauge = (db: ReadableDb, row: SerialGaugeRow): SerialGauge => ({
  id: row.id,
  ...settingsOfGauge(row),
  characteristic_code:
    row.characteristicId === null ? null : (characteristicById(db, row.characteristicId)?.code ?? null),
  created_by: row.createdBy,
  created_at: new Date(row.createdAt).toISOString(),
  updated_by: row.updatedBy,
  updated_at: new Date(row.updatedAt).toISOString(),
})

/** What people set of a gauge, as the audit log keeps it. */
export const settingsOfGauge = (row: SerialGaugeRow) => ({
  name: row.name,
  port: row.port,
  baud_rate: row.baudRate,
  data_bits: row.dataBits,
  parity: row.parity,
  stop_bits: row.stopBits,
  format: row.format,
  pattern: row.pattern,
  decimal: row.decimal,
  unit: row.unit,
  request: row.request,
  characteristic_id: row.characteristicId,
  auto_submit: row.autoSubmit,
  enabled: row.enabled,
})
