import { samplePath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const explainGroupObservation = route({
  operation: 'group.observation',
  operationId: 'group.explainObservation',
  method: 'GET',
  url: '/api/v1/characteristic-groups/:id/observations/:sample_id/explain',
  summary: 'One observation taken apart, with the way of each number',
  tag: 'Characteristic groups',
  params: samplePath,
  input: ({ params }) => ({ group_id: params.id, sample_id: params.sample_id }),
})
