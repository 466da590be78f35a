import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { SubmitInput } from '../../contract/sample.ts'
import {
  type CharacteristicRow,
  characteristicByCode,
  characteristicById,
} from '../../storage/queries/characteristics.ts'
import { foreignObject } from '../audit/foreignObject.ts'
import { maySee } from '../characteristics/maySee.ts'
import type { StationCore } from '../core.ts'

const named = (input: SubmitInput): string =>
  input.characteristic === undefined
    ? `There is no characteristic ${input.characteristic_id}.`
    : `There is no characteristic with the code "${input.characteristic}".`

const find = (core: StationCore, input: SubmitInput): CharacteristicRow | null => {
  if (input.characteristic !== undefined) return characteristicByCode(core.db, input.characteristic)
  if (input.characteristic_id === undefined) return null
  return (
    core.states.get(input.characteristic_id)?.characteristic ??
    characteristicById(core.db, input.characteristic_id)
  )
}

/**
 * The characteristic that a sample is for, by id or code.
 *
 * @throws ContractError NOT_FOUND where it does not exist or belongs to another client, FORBIDDEN where the key may not
 * write it
 */
export const findWritable = (core: StationCore, caller: Caller, input: SubmitInput): CharacteristicRow => {
  const characteristic = find(core, input)
  const none = () => new ContractError('NOT_FOUND', named(input))
  if (characteristic === null || characteristic.deletedAt !== null) throw none()
  if (!maySee(caller, characteristic.clientId)) throw foreignObject(none())
  if (caller.kind === 'key') {
    const allowed = caller.permissions.characteristics
    if (allowed !== 'all' && !allowed.includes(characteristic.id)) {
      throw new ContractError(
        'FORBIDDEN',
        `The key ${caller.keyPrefix} may not write to ${characteristic.code}. Make a key that includes it, under Keys.`,
      )
    }
  }
  return characteristic
}
