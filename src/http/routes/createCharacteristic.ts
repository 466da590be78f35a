import { createCharacteristicInput } from '../../contract/characteristic.ts'
import { route } from '../route.ts'

export const createCharacteristic = route({
  operation: 'characteristic.create',
  method: 'POST',
  url: '/api/v1/characteristics',
  summary: 'Set up a characteristic',
  tag: 'Characteristics',
  body: createCharacteristicInput,
  status: 201,
  input: ({ body }) => body,
})
