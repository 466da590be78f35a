import { idPath } from '../../contract/httpInput.ts'
import { acknowledgeInput } from '../../contract/violation.ts'
import { route } from '../route.ts'

export const acknowledgeGroupSignal = route({
  operation: 'groupSignal.acknowledge',
  method: 'POST',
  url: '/api/v1/group-signals/:id/acknowledge',
  summary: 'Say what caused an observation beyond the limit and what was done',
  tag: 'Characteristic groups',
  params: idPath,
  body: acknowledgeInput,
  input: ({ params, body }) => ({ signal_id: params.id, ...body }),
})
