import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type GaugeStudyRow, gaugeStudyById } from '../../storage/queries/gaugeStudies.ts'
import { foreignObject } from '../audit/foreignObject.ts'
import { keyIncludes } from '../characteristics/findVisible.ts'
import { mayConfigureFor, maySee } from '../characteristics/maySee.ts'

/** Whether a caller may know of a study: of its own client, and with a key only of the characteristics that it includes. */
export const seesStudy = (
  caller: Caller,
  row: Pick<GaugeStudyRow, 'clientId' | 'characteristicId'>,
): boolean =>
  maySee(caller, row.clientId) &&
  (caller.kind !== 'key' ||
    caller.permissions.characteristics === 'all' ||
    (row.characteristicId !== null && keyIncludes(caller, row.characteristicId)))

/**
 * A study that the caller may read.
 *
 * @throws ContractError NOT_FOUND where there is none, or it is another client's
 */
export const findGaugeStudy = (db: ReadableDb, caller: Caller, id: number): GaugeStudyRow => {
  const row = gaugeStudyById(db, id)
  const none = () => new ContractError('NOT_FOUND', `There is no gauge study ${id}.`)
  if (row === null || row.deletedAt !== null) throw none()
  if (!seesStudy(caller, row)) throw foreignObject(none())
  return row
}

/**
 * A study that the caller may change: one of its own client, or any for those who see all clients.
 *
 * @throws ContractError as `findGaugeStudy`, and FORBIDDEN where it is shared by all clients
 */
export const findEditableStudy = (db: ReadableDb, caller: Caller, id: number): GaugeStudyRow => {
  const row = findGaugeStudy(db, caller, id)
  if (!mayConfigureFor(caller, row.clientId)) {
    throw new ContractError(
      'FORBIDDEN',
      `The study “${row.name}” is shared by all clients. Ask a power user or an administrator to change it.`,
    )
  }
  return row
}
