import { idPath } from '../../contract/httpInput.ts'
import { gaugeStudyNumbers } from '../../contract/msa.ts'
import { plainNumbers } from '../plainNumbers.ts'
import { route } from '../route.ts'

export const getGaugeStudyResult = route({
  operation: 'gaugeStudy.result',
  method: 'GET',
  url: '/api/v1/gauge-studies/:id/result',
  summary:
    'What a gauge study comes to; what cannot be computed is null, and `problems` name what is missing',
  tag: 'Gauge studies',
  params: idPath,
  answers: { 200: gaugeStudyNumbers },
  input: ({ params }) => ({ study_id: params.id }),
  answer: plainNumbers,
})
