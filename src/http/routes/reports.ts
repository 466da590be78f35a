import { dailyReportQuery, reportBytes, spcReportQuery } from '../../contract/report.ts'
import { type AddRoute, route } from '../route.ts'
import { sendFile } from '../sendFile.ts'

const tag = 'Reports'

const spc = route({
  operation: 'report.spc',
  method: 'GET',
  url: '/api/v1/reports/spc/pdf',
  summary: 'The SPC report of a characteristic and a period as PDF',
  description:
    'Control chart with the limits in force, the six pictures of its capability, every capability number with its interval, and the violations of the period with causes and actions. The name of the file is CODE_SPC_FROM_to_TO.pdf.',
  tag,
  query: spcReportQuery,
  mediaType: 'application/pdf',
  answers: { 200: reportBytes },
  input: ({ query }) => query,
  answer: (file, _asked, reply) => sendFile(reply, file),
})

const daily = route({
  operation: 'report.daily',
  method: 'GET',
  url: '/api/v1/reports/production/daily/pdf',
  summary: 'The daily production report of a line as PDF',
  description:
    "Figures against targets with what was filled in for them, entries with their totals, a Pareto of downtime, open and held orders, attendance, the control charts of the day's violations, the violations with their actions, lines to sign on, and the head of the audit log. The name of the file is LINE_Daily_Production_DAY.pdf.",
  tag,
  query: dailyReportQuery,
  mediaType: 'application/pdf',
  answers: { 200: reportBytes },
  input: ({ query }) => query,
  answer: (file, _asked, reply) => sendFile(reply, file),
})

/** Reports as files. */
export const reportRoutes: readonly AddRoute[] = [spc, daily]
