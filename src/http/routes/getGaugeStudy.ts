import { idPath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const getGaugeStudy = route({
  operation: 'gaugeStudy.get',
  method: 'GET',
  url: '/api/v1/gauge-studies/:id',
  summary: 'A gauge study with its data',
  tag: 'Gauge studies',
  params: idPath,
  input: ({ params }) => ({ study_id: params.id }),
})
