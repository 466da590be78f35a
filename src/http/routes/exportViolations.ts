import { csvText } from '../../contract/httpOutput.ts'
import { violationExportInput } from '../../contract/violation.ts'
import { route } from '../route.ts'

export const exportViolations = route({
  operation: 'violation.export',
  method: 'GET',
  url: '/api/v1/violations/export',
  summary: 'Violations as CSV, newest first',
  description:
    'At most 5,000 rows a part. The Link header with rel="next" leads to the next part, which has no line of column names; the last part has no such header.',
  tag: 'Violations',
  query: violationExportInput,
  mediaType: 'text/csv; charset=utf-8',
  answers: { 200: csvText },
  input: ({ query }) => query,
  answer: ({ csv, next }, { request }, reply) => {
    if (next !== null) {
      const url = new URL(request.url, 'http://station')
      url.searchParams.set('after', next)
      reply.header('link', `<${url.pathname}${url.search}>; rel="next"`)
    }
    return csv
  },
})
