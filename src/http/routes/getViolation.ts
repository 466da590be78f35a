import { idPath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const getViolation = route({
  operation: 'violation.get',
  method: 'GET',
  url: '/api/v1/violations/:id',
  summary: 'A violation with the subgroups of its pattern',
  tag: 'Violations',
  params: idPath,
  input: ({ params }) => ({ violation_id: params.id }),
})
