import { idPath } from '../../contract/httpInput.ts'
import { noContent } from '../../contract/httpOutput.ts'
import { route } from '../route.ts'

export const deleteGaugeStudy = route({
  operation: 'gaugeStudy.delete',
  method: 'DELETE',
  url: '/api/v1/gauge-studies/:id',
  summary: 'Take a gauge study out of the list',
  tag: 'Gauge studies',
  params: idPath,
  status: 204,
  answers: { 204: noContent },
  input: ({ params }) => ({ study_id: params.id }),
  answer: () => null,
})
