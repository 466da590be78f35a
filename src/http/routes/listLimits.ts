import { idPath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const listLimits = route({
  operation: 'limits.list',
  method: 'GET',
  url: '/api/v1/characteristics/:id/limits',
  summary: 'Every revision of the control limits',
  tag: 'Limits',
  params: idPath,
  input: ({ params }) => ({ characteristic_id: params.id }),
})
