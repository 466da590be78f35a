import { groupChartNumbers } from '../../contract/characteristicGroup.ts'
import { groupChartPathQuery, idPath } from '../../contract/httpInput.ts'
import { plainNumbers } from '../plainNumbers.ts'
import { route } from '../route.ts'

export const getGroupChart = route({
  operation: 'group.chart',
  method: 'GET',
  url: '/api/v1/characteristic-groups/:id/chart',
  summary: 'T² of the newest complete observations, oldest first, and what is incomplete',
  tag: 'Characteristic groups',
  params: idPath,
  query: groupChartPathQuery,
  answers: { 200: groupChartNumbers },
  input: ({ params, query }) => ({ group_id: params.id, ...query }),
  answer: plainNumbers,
})
