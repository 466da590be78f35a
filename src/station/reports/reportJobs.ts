import type { ReadableDb } from '../../storage/connection.ts'
import { type DailyReportJob, dailyReport } from './daily/dailyReport.ts'
import { type SpcReportJob, spcReport } from './spc/spcReport.ts'
import { type WorkbookJob, workbookReport } from './workbook/workbookReport.ts'

/** A report as a file. */
export interface ReportFile {
  readonly file_name: string
  readonly bytes: Uint8Array
}

/** What a report is made of. */
export interface ReportJobs {
  readonly spc: SpcReportJob
  readonly daily: DailyReportJob
  readonly workbook: WorkbookJob
}

export type ReportJobName = keyof ReportJobs

/** How reports are made: they read only, and take their time beside the writer. */
export const reportJobs: {
  readonly [Name in ReportJobName]: (db: ReadableDb, job: ReportJobs[Name]) => Promise<ReportFile>
} = {
  spc: spcReport,
  daily: dailyReport,
  workbook: workbookReport,
}
