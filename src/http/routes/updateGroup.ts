import { groupChanges } from '../../contract/characteristicGroup.ts'
import { idPath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const updateGroup = route({
  operation: 'group.update',
  method: 'PATCH',
  url: '/api/v1/characteristic-groups/:id',
  summary: 'Change a group; what is not named stays',
  tag: 'Characteristic groups',
  params: idPath,
  body: groupChanges,
  input: ({ params, body }) => ({ group_id: params.id, changes: body }),
})
