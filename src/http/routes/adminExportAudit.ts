import { Readable } from 'node:stream'
import { adminExportQuery, periodOf } from '../../contract/auditAdmin.ts'
import { csvText } from '../../contract/httpOutput.ts'
import type { InputOf, OutputOf } from '../../contract/operations.ts'
import type { Station } from '../../station/station.ts'
import { callerOf } from '../requestCaller.ts'
import { type AddRoute, route } from '../route.ts'

const rowsAPart = 2_000

/** The parts of an export, each asked for when the one before has gone out. */
async function* partsOf(
  first: OutputOf<'audit.export'>,
  more: (after: string) => Promise<OutputOf<'audit.export'>> | OutputOf<'audit.export'>,
): AsyncIterable<string> {
  let part = first
  for (;;) {
    yield part.csv
    if (part.next === null) return
    part = await more(part.next)
  }
}

const wholePart = { measurements: true, limit: rowsAPart } satisfies InputOf<'audit.export'>

const routeOf = (station: Station) =>
  route({
    operation: 'audit.export',
    operationId: 'audit.exportAll',
    method: 'GET',
    url: '/api/admin/audit/export/csv',
    summary: 'The audit log as one CSV file, newest first',
    tag: 'Audit',
    query: adminExportQuery,
    mediaType: 'text/csv; charset=utf-8',
    answers: { 200: csvText },
    input: ({ query }) => ({ ...periodOf(query), ...wholePart }),
    answer: (first, { query, request }, reply) => {
      reply.header('content-disposition', 'attachment; filename="audit-log.csv"')
      return Readable.from(
        partsOf(first, (after) =>
          station.handlers['audit.export'](callerOf(request), { ...periodOf(query), ...wholePart, after }),
        ),
      )
    },
  })

/** `GET /api/admin/audit/export/csv`: however long the log, only a part of it is in memory. */
export const adminExportAudit: AddRoute = (app, context) => routeOf(context.station)(app, context)
