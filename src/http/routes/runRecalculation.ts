import { idPath } from '../../contract/httpInput.ts'
import { recalculationInput } from '../../contract/recalculation.ts'
import { route } from '../route.ts'

export const runRecalculation = route({
  operation: 'recalculation.run',
  method: 'POST',
  url: '/api/v1/characteristics/:id/recalculation',
  summary: 'Judge the whole history anew, by the rules in force or by others',
  description:
    'Nothing is stored. The answer says which signals have no violation, and which violations no signal.',
  tag: 'Charts',
  params: idPath,
  body: recalculationInput.pick({ rules: true }),
  input: ({ params, body }) => ({ characteristic_id: params.id, ...body }),
})
