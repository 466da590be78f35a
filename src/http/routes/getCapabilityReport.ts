import { capabilityReportPathQuery, idPath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const getCapabilityReport = route({
  operation: 'capability.report',
  method: 'GET',
  url: '/api/v1/characteristics/:id/capability/report',
  summary:
    'A capability study with every distribution’s fit, the tests of normality and what its pictures show',
  tag: 'Charts',
  params: idPath,
  query: capabilityReportPathQuery,
  input: ({ params, query }) => ({ characteristic_id: params.id, ...query }),
})
