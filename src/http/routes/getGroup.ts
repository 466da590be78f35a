import { idPath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const getGroup = route({
  operation: 'group.get',
  method: 'GET',
  url: '/api/v1/characteristic-groups/:id',
  summary: 'A group of characteristics',
  tag: 'Characteristic groups',
  params: idPath,
  input: ({ params }) => ({ group_id: params.id }),
})
