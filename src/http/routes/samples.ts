import { samplePath } from '../../contract/httpInput.ts'
import { csvText } from '../../contract/httpOutput.ts'
import { sampleExportQuery, samplePathQuery, type WantedTrace } from '../../contract/sampleList.ts'
import { wantedTrace } from '../../station/traceability/traceValueIds.ts'
import { type AddRoute, route } from '../route.ts'

const tag = 'Traceability'

const wantedOf = (trace: string | readonly string[] | undefined): WantedTrace[] =>
  (trace === undefined ? [] : [trace].flat()).map(wantedTrace)

const list = route({
  operation: 'sample.list',
  method: 'GET',
  url: '/api/v1/samples',
  summary: 'Subgroups over all characteristics, newest first, a page after the other',
  description:
    '`trace` asks for a value: `trace=batch_number:B-117`, `trace=*:4711` for any field, `trace=serial:SN-4*` for a beginning; given several times, all must be carried.',
  tag,
  query: samplePathQuery,
  input: ({ query: { trace, ...query } }) => ({ ...query, traces: wantedOf(trace) }),
})

const exportList = route({
  operation: 'sample.export',
  method: 'GET',
  url: '/api/v1/samples/export',
  summary: 'Subgroups over all characteristics as CSV',
  description:
    'At most 5,000 rows a part. The Link header with rel="next" leads to the next part, which has no line of column names; the last part has no such header.',
  tag,
  query: sampleExportQuery,
  mediaType: 'text/csv; charset=utf-8',
  answers: { 200: csvText },
  input: ({ query: { trace, ...query } }) => ({ ...query, traces: wantedOf(trace) }),
  answer: ({ csv, next }, { request }, reply) => {
    if (next !== null) {
      const url = new URL(request.url, 'http://station')
      url.searchParams.set('after', next)
      reply.header('link', `<${url.pathname}${url.search}>; rel="next"`)
    }
    return csv
  },
})

const history = route({
  operation: 'sample.history',
  method: 'GET',
  url: '/api/v1/characteristics/:id/samples/:sample_id/history',
  summary: 'What was done to a stored subgroup, the newest first',
  tag,
  params: samplePath,
  input: ({ params }) => ({ characteristic_id: params.id, sample_id: params.sample_id }),
})

/** The list over all subgroups. */
export const sampleRoutes: readonly AddRoute[] = [list, exportList, history]
