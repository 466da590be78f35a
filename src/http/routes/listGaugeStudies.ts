import { route } from '../route.ts'

export const listGaugeStudies = route({
  operation: 'gaugeStudy.list',
  method: 'GET',
  url: '/api/v1/gauge-studies',
  summary: 'Gauge studies with their verdicts, the last changed first',
  tag: 'Gauge studies',
  input: () => ({}),
})
