import { groupObservationNumbers } from '../../contract/characteristicGroup.ts'
import { samplePath } from '../../contract/httpInput.ts'
import { plainNumbers } from '../plainNumbers.ts'
import { route } from '../route.ts'

export const getGroupObservation = route({
  operation: 'group.observation',
  method: 'GET',
  url: '/api/v1/characteristic-groups/:id/observations/:sample_id',
  summary: 'One observation taken apart: which characteristics moved',
  tag: 'Characteristic groups',
  params: samplePath,
  answers: { 200: groupObservationNumbers },
  input: ({ params }) => ({ group_id: params.id, sample_id: params.sample_id }),
  answer: plainNumbers,
})
