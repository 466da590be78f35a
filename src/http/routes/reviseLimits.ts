import { idPath } from '../../contract/httpInput.ts'
import { reviseLimitsBody } from '../../contract/limits.ts'
import { route } from '../route.ts'

export const reviseLimits = route({
  operation: 'limits.revise',
  method: 'POST',
  url: '/api/v1/characteristics/:id/limits',
  summary: 'Freeze control limits, from a baseline or as given',
  tag: 'Limits',
  params: idPath,
  body: reviseLimitsBody,
  status: 201,
  input: ({ params, body: { signature, ...revision } }) => ({
    characteristic_id: params.id,
    revision,
    signature,
  }),
})
