import type { AttachmentSubject } from '../../contract/attachment.ts'
import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import { sampleById } from '../../storage/measurements/samples.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import { foreignObject, isForeignObject } from '../audit/foreignObject.ts'
import { authorize } from '../authorize.ts'
import { findConfigurable, findVisible } from '../characteristics/findVisible.ts'
import type { StationCore } from '../core.ts'
import { findVisibleViolation } from '../violations/getViolation.ts'

const findSample = (core: Pick<StationCore, 'db'>, caller: Caller, id: number): CharacteristicRow => {
  const none = () => new ContractError('NOT_FOUND', `There is no sample ${id}.`)
  const sample = sampleById(core.db, id)
  if (sample === null) throw none()
  try {
    return findVisible(core.db, caller, sample.characteristicId)
  } catch (error) {
    // The characteristic's number would tell a stranger whose sample this is.
    if (error instanceof ContractError && error.code === 'NOT_FOUND') {
      throw isForeignObject(error) ? foreignObject(none()) : none()
    }
    throw error
  }
}

/**
 * The characteristic of what a file belongs to.
 *
 * @throws ContractError NOT_FOUND where there is no such thing for the caller, FORBIDDEN where its key leaves it out
 */
export const findSubject = (
  core: Pick<StationCore, 'db'>,
  caller: Caller,
  { kind, id }: AttachmentSubject,
): CharacteristicRow => {
  switch (kind) {
    case 'sample':
      return findSample(core, caller, id)
    case 'violation':
      return findVisibleViolation(core, caller, id).characteristic
    case 'characteristic':
      return findVisible(core.db, caller, id)
  }
}

/**
 * The same for a caller who changes what belongs to it: how a characteristic is measured is said by those who set it up.
 *
 * @throws ContractError as `findSubject`, and FORBIDDEN for those who may not set the characteristic up
 */
export const findChangeable = (
  core: Pick<StationCore, 'db'>,
  caller: Caller,
  subject: AttachmentSubject,
): CharacteristicRow => {
  const found = findSubject(core, caller, subject)
  if (subject.kind !== 'characteristic') return found
  authorize(caller, 'characteristic.configure')
  return findConfigurable(core.db, caller, subject.id)
}
