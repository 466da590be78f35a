import { reportBytes, workbookQuery } from '../../contract/report.ts'
import { type AddRoute, route } from '../route.ts'
import { sendFile } from '../sendFile.ts'

/** The workbook of production. */
export const reportWorkbook: AddRoute = route({
  operation: 'report.workbook',
  method: 'GET',
  url: '/api/v1/reports/production/excel',
  summary: 'Production of a period as a workbook (XLSX)',
  description:
    'A sheet each for the figures against their targets, the days, entries, downtime, work orders due, holds, attendance, inspections and violations, with real numbers and dates, times by the clocks of the plant, filters, and pictures of the trend and of the downtime. The name of the file is Production_Data_FROM_to_TO.xlsx. At most 366 days.',
  tag: 'Reports',
  query: workbookQuery,
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  answers: { 200: reportBytes },
  input: ({ query }) => query,
  answer: (file, _asked, reply) => sendFile(reply, file),
})
