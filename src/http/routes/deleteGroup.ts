import { idPath } from '../../contract/httpInput.ts'
import { noContent } from '../../contract/httpOutput.ts'
import { route } from '../route.ts'

export const deleteGroup = route({
  operation: 'group.delete',
  method: 'DELETE',
  url: '/api/v1/characteristic-groups/:id',
  summary: 'Delete a group; its characteristics stay',
  tag: 'Characteristic groups',
  params: idPath,
  status: 204,
  answers: { 204: noContent },
  input: ({ params }) => ({ group_id: params.id }),
  answer: () => null,
})
