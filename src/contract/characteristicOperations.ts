import { z } from 'zod'
import { characteristic, characteristicChanges, createCharacteristicInput } from './characteristic.ts'
import { id, nothing } from './fields.ts'
import { operation } from './operation.ts'
import { signatureInput } from './signature.ts'

const ofCharacteristic = z.strictObject({ characteristic_id: id })

/** What is measured. */
export const characteristicOperations = {
  'characteristic.create': operation('characteristic.configure', createCharacteristicInput, characteristic),
  'characteristic.list': operation('data.read', nothing, z.array(characteristic)),
  'characteristic.get': operation('data.read', ofCharacteristic, characteristic),
  'characteristic.update': operation(
    'characteristic.configure',
    z.strictObject({
      characteristic_id: id,
      changes: characteristicChanges,
      signature: signatureInput.optional(),
    }),
    characteristic,
  ),
  'characteristic.delete': operation('characteristic.configure', ofCharacteristic, nothing),
}
