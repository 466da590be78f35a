import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { decimalDifference } from '../../spc/decimalDifference.ts'
import type { ReadableDb, WritableDb } from '../../storage/connection.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import { insertGaugeStudy } from '../../storage/queries/gaugeStudies.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import { mayConfigureFor } from '../characteristics/maySee.ts'
import type { Clock } from '../clock.ts'
import { describeGaugeStudy, settingsOfStudy } from './describeGaugeStudy.ts'

/** What the use cases of gauge studies need. */
export interface GaugeStudyDeps {
  readonly db: WritableDb
  readonly clock: Clock
}

/** Whose a new study is: the characteristic's client, or the one that was named, or the caller's own. */
const clientOf = (
  caller: Caller,
  characteristic: CharacteristicRow | null,
  given: string | null | undefined,
): string | null => {
  if (characteristic !== null) {
    if (given !== undefined && given !== characteristic.clientId) {
      throw new ContractError(
        'UNPROCESSABLE_ENTITY',
        `A study of ${characteristic.code} belongs to the client of ${characteristic.code}. Leave client_id out.`,
        [{ field: 'client_id', value: given, constraint: 'must be the client of the characteristic' }],
      )
    }
    return characteristic.clientId
  }
  if (given !== undefined) return given
  return caller.kind === 'user' || caller.kind === 'key' ? caller.clientId : null
}

const checkOwn = (caller: Caller, clientId: string | null): void => {
  if (mayConfigureFor(caller, clientId)) return
  throw new ContractError(
    'FORBIDDEN',
    'You may only add studies of your own client. What is shared by all is for power users and administrators.',
    [{ field: 'client_id', value: clientId, constraint: 'must be your own client' }],
  )
}

const toleranceOf = (characteristic: CharacteristicRow | null): number | null => {
  const { usl = null, lsl = null } = characteristic ?? {}
  return usl === null || lsl === null || usl <= lsl ? null : decimalDifference(usl, lsl)
}

const characteristicOf = (
  db: ReadableDb,
  caller: Caller,
  id: number | null | undefined,
): CharacteristicRow | null => (id === null || id === undefined ? null : findVisible(db, caller, id))

/**
 * Adds a study. Its tolerance is that of its characteristic unless another one is given.
 *
 * @throws ContractError NOT_FOUND for a characteristic that the caller cannot see, FORBIDDEN for another client's study
 */
export const createGaugeStudy =
  ({ db, clock }: GaugeStudyDeps): Handler<'gaugeStudy.create'> =>
  (caller, input) =>
    inTransaction(db, () => {
      const characteristic = characteristicOf(db, caller, input.characteristic_id)
      const clientId = clientOf(caller, characteristic, input.client_id)
      checkOwn(caller, clientId)
      const at = clock.now()
      const by = actorOf(caller).name
      const row = insertGaugeStudy(db, {
        name: input.name,
        kind: input.data.kind,
        gauge: input.gauge ?? null,
        unit: input.unit === undefined ? (characteristic?.unit ?? null) : input.unit,
        characteristicId: characteristic?.id ?? null,
        clientId,
        tolerance: input.tolerance === undefined ? toleranceOf(characteristic) : input.tolerance,
        multiplier: input.multiplier ?? 6,
        note: input.note ?? null,
        data: input.data,
        revision: 1,
        createdBy: by,
        createdAt: at,
        updatedBy: by,
        updatedAt: at,
        deletedAt: null,
      })
      appendAudit(db, {
        at,
        kind: 'configuration',
        caller,
        operation: 'gaugeStudy.create',
        table: 'gauge_study',
        recordId: row.id,
        after: settingsOfStudy(row),
      })
      return describeGaugeStudy(db, row)
    })
