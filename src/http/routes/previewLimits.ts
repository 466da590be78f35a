import { idPath, previewQuery } from '../../contract/httpInput.ts'
import { reviseLimitsInput } from '../../contract/limits.ts'
import { route } from '../route.ts'

export const previewLimits = route({
  operation: 'limits.preview',
  method: 'POST',
  url: '/api/v1/characteristics/:id/limits/preview',
  summary: 'What limits would be, beside those in force; nothing is stored',
  tag: 'Limits',
  params: idPath,
  query: previewQuery,
  body: reviseLimitsInput,
  input: ({ params, query, body }) => ({ characteristic_id: params.id, revision: body, last: query.last }),
})
