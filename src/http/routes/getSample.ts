import { samplePath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const getSample = route({
  operation: 'sample.get',
  method: 'GET',
  url: '/api/v1/characteristics/:id/samples/:sample_id',
  summary: 'All that is known of one subgroup',
  tag: 'Charts',
  params: samplePath,
  input: ({ params }) => ({ characteristic_id: params.id, sample_id: params.sample_id }),
})
