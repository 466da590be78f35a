import { auditExportInput } from '../../contract/audit.ts'
import { csvText } from '../../contract/httpOutput.ts'
import { route } from '../route.ts'

export const exportAudit = route({
  operation: 'audit.export',
  method: 'GET',
  url: '/api/v1/audit/export',
  summary: 'Entries of the audit log as CSV, newest first',
  description:
    'At most 5,000 rows a part. The Link header with rel="next" leads to the next part, which has no line of column names; the last part has no such header.',
  tag: 'Audit',
  query: auditExportInput,
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
