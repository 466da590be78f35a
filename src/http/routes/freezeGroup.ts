import { freezeGroupInput } from '../../contract/characteristicGroup.ts'
import { idPath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const freezeGroup = route({
  operation: 'group.freeze',
  method: 'POST',
  url: '/api/v1/characteristic-groups/:id/limits',
  summary: 'Freeze the mean vector and covariance matrix of a baseline',
  tag: 'Characteristic groups',
  params: idPath,
  body: freezeGroupInput,
  status: 201,
  input: ({ params, body }) => ({ group_id: params.id, baseline: body }),
})
