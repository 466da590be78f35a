import { samplePath } from '../../contract/httpInput.ts'
import { signedReason } from '../../contract/sample.ts'
import { route } from '../route.ts'

export const includeSample = route({
  operation: 'sample.include',
  method: 'POST',
  url: '/api/v1/characteristics/:id/samples/:sample_id/include',
  summary: 'Let a subgroup count again that was left out',
  description: 'It and the points that it touches are judged again. Frozen limits do not move.',
  tag: 'Charts',
  params: samplePath,
  body: signedReason,
  input: ({ params, body }) => ({ characteristic_id: params.id, sample_id: params.sample_id, ...body }),
})
