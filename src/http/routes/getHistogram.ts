import { histogramPathQuery, idPath } from '../../contract/httpInput.ts'
import { route } from '../route.ts'

export const getHistogram = route({
  operation: 'histogram.get',
  method: 'GET',
  url: '/api/v1/characteristics/:id/histogram',
  summary: 'Single measurements in classes',
  tag: 'Charts',
  params: idPath,
  query: histogramPathQuery,
  input: ({ params, query }) => ({ characteristic_id: params.id, ...query }),
})
