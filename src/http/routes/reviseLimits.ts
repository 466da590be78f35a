import { idPath } from '../../contract/httpInput.ts'
import { reviseLimitsInput } from '../../contract/limits.ts'
import { route } from '../route.ts'

export const reviseLimits = route({
  operation: 'limits.revise',
  method: 'POST',
  url: '/api/v1/characteristics/:id/limits',
  summary: 'Freeze control limits, from a baseline or as given',
  tag: 'Limits',
  params: idPath,
  body: reviseLimitsInput,
  status: 201,
  input: ({ params, body }) => ({ characteristic_id: params.id, revision: body }),
})
