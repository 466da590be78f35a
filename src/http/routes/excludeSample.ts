import { samplePath } from '../../contract/httpInput.ts'
import { signedReason } from '../../contract/sample.ts'
import { route } from '../route.ts'

export const excludeSample = route({
  operation: 'sample.exclude',
  method: 'POST',
  url: '/api/v1/characteristics/:id/samples/:sample_id/exclude',
  summary: 'Leave a subgroup out of limits and rules',
  description:
    'It stays stored and drawn. Its violations are withdrawn, and the points that it touched are judged again.',
  tag: 'Charts',
  params: samplePath,
  body: signedReason,
  input: ({ params, body }) => ({ characteristic_id: params.id, sample_id: params.sample_id, ...body }),
})
