import { samplePath } from '../../contract/httpInput.ts'
import { correctSampleBody } from '../../contract/sample.ts'
import { route } from '../route.ts'

export const correctSample = route({
  operation: 'sample.correct',
  method: 'PATCH',
  url: '/api/v1/characteristics/:id/samples/:sample_id',
  summary: 'Correct what was measured or noted of a subgroup',
  description:
    'The old content stays in the audit log. The point and those that it touches are judged again; frozen limits do not move.',
  tag: 'Charts',
  params: samplePath,
  body: correctSampleBody,
  input: ({ params, body: { reason, signature, ...changes } }) => ({
    characteristic_id: params.id,
    sample_id: params.sample_id,
    reason,
    signature,
    changes,
  }),
})
