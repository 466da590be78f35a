import { idPath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const explainGaugeStudy = route({
  operation: 'gaugeStudy.result',
  operationId: 'gaugeStudy.explain',
  method: 'GET',
  url: '/api/v1/gauge-studies/:id/result/explain',
  summary: 'The result with the way of each number: its formula, inputs, steps, source, and why it is null',
  tag: 'Gauge studies',
  params: idPath,
  input: ({ params }) => ({ study_id: params.id }),
})
