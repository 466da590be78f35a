import type { Chart, ChartPoint } from '../../contract/chart.ts'
import { chart } from '../../contract/chart.ts'
import { chartPathQuery, idPath } from '../../contract/httpInput.ts'
import type { ChartColumns } from '../../contract/httpOutput.ts'
import { route } from '../route.ts'

const inColumns = ({ characteristic, limits, points }: Chart): ChartColumns => {
  const column = <Key extends keyof ChartPoint>(key: Key) => points.map((point) => point[key])
  return {
    characteristic,
    limits,
    points: {
      sample_id: column('sample_id'),
      timestamp: column('timestamp'),
      n: column('n'),
      value: column('value'),
      dispersion: column('dispersion'),
      center_line: column('center_line'),
      ucl: column('ucl'),
      lcl: column('lcl'),
      dispersion_ucl: column('dispersion_ucl'),
      dispersion_lcl: column('dispersion_lcl'),
      companion: column('companion'),
      zone: column('zone'),
      excluded: column('excluded'),
      violations: column('violations'),
    },
  }
}

export const getChart = route({
  operation: 'chart.get',
  method: 'GET',
  url: '/api/v1/characteristics/:id/chart',
  summary: 'Points and limits, oldest first: the newest so many, or a period',
  tag: 'Charts',
  params: idPath,
  query: chartPathQuery,
  answers: { 200: chart },
  input: ({ params, query: { format: _format, ...period } }) => ({ characteristic_id: params.id, ...period }),
  answer: (output, { query }) => (query.format === 'columns' ? inColumns(output) : output),
})
