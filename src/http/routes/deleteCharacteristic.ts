import { idPath } from '../../contract/httpInput.ts'
import { noContent } from '../../contract/httpOutput.ts'
import { route } from '../route.ts'

export const deleteCharacteristic = route({
  operation: 'characteristic.delete',
  method: 'DELETE',
  url: '/api/v1/characteristics/:id',
  summary: 'Delete a characteristic',
  tag: 'Characteristics',
  params: idPath,
  status: 204,
  answers: { 204: noContent },
  input: ({ params }) => ({ characteristic_id: params.id }),
  answer: () => null,
})
