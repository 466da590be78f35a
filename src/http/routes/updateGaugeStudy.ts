import { idPath } from '../../contract/httpInput.ts'
import { gaugeStudyChanges } from '../../contract/msa.ts'
import { route } from '../route.ts'

export const updateGaugeStudy = route({
  operation: 'gaugeStudy.update',
  method: 'PATCH',
  url: '/api/v1/gauge-studies/:id',
  summary:
    'Change a gauge study; what is not named stays. With `revision`, only if nobody else changed it since',
  tag: 'Gauge studies',
  params: idPath,
  body: gaugeStudyChanges,
  input: ({ params, body }) => ({ study_id: params.id, changes: body }),
})
