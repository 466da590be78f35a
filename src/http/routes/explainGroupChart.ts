import { groupChartPathQuery, idPath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const explainGroupChart = route({
  operation: 'group.chart',
  operationId: 'group.explain',
  method: 'GET',
  url: '/api/v1/characteristic-groups/:id/chart/explain',
  summary: 'The T² chart with the way of each limit, mean, deviation and correlation',
  tag: 'Characteristic groups',
  params: idPath,
  query: groupChartPathQuery,
  input: ({ params, query }) => ({ group_id: params.id, ...query }),
})
