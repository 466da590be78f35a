import { capabilityPathQuery, idPath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const getCapability = route({
  operation: 'capability.get',
  method: 'GET',
  url: '/api/v1/characteristics/:id/capability',
  summary: 'A capability study; what cannot be computed is null with its reason',
  tag: 'Charts',
  params: idPath,
  query: capabilityPathQuery,
  input: ({ params, query }) => ({ characteristic_id: params.id, ...query }),
})
