import { createGaugeStudyInput } from '../../contract/msa.ts'
import { route } from '../route.ts'

export const createGaugeStudy = route({
  operation: 'gaugeStudy.create',
  method: 'POST',
  url: '/api/v1/gauge-studies',
  summary: 'Add a gauge study; values that are not measured yet are null',
  tag: 'Gauge studies',
  body: createGaugeStudyInput,
  status: 201,
  input: ({ body }) => body,
})
