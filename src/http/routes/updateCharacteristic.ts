import { characteristicChangesBody } from '../../contract/characteristic.ts'
import { idPath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const updateCharacteristic = route({
  operation: 'characteristic.update',
  method: 'PATCH',
  url: '/api/v1/characteristics/:id',
  summary: 'Change a characteristic; what is not named stays',
  tag: 'Characteristics',
  params: idPath,
  body: characteristicChangesBody,
  input: ({ params, body: { signature, ...changes } }) => ({
    characteristic_id: params.id,
    changes,
    signature,
  }),
})
