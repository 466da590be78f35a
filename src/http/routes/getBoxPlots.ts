import { idPath } from '../../contract/httpInput.ts'
import { boxPlotsPathQuery } from '../../contract/strata.ts'
import { route } from '../route.ts'

export const getBoxPlots = route({
  operation: 'chart.boxPlots',
  method: 'GET',
  url: '/api/v1/characteristics/:id/box-plots',
  summary:
    'The values as boxes by shift, plant day, operator, batch or another field, each number with its way',
  tag: 'Charts',
  params: idPath,
  query: boxPlotsPathQuery,
  input: ({ params, query }) => ({ characteristic_id: params.id, ...query }),
})
