import { idPath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const getCharacteristic = route({
  operation: 'characteristic.get',
  method: 'GET',
  url: '/api/v1/characteristics/:id',
  summary: 'One characteristic',
  tag: 'Characteristics',
  params: idPath,
  input: ({ params }) => ({ characteristic_id: params.id }),
})
