import type { ReadableDb } from '../../../storage/connection.ts'
import { fileName } from '../fileName.ts'
import { openReport, type ReportOrder } from '../openReport.ts'
import { paintDaily } from './paintDaily.ts'
import { readDaily } from './readDaily.ts'

/** A daily report as it is asked for. */
export interface DailyReportJob extends ReportOrder {
  /** null is all lines. */
  readonly clientId: string | null
  readonly day: string
  readonly withCharts: boolean
}

/**
 * What a line made on a day of the plant, and how well: figures, entries, standstills, orders, attendance, violations.
 *
 * @example await dailyReport(db, { clientId: 'BOOT-LINE-A', day: '2025-12-15', withCharts: true, … })
 */
export const dailyReport = async (
  db: ReadableDb,
  job: DailyReportJob,
): Promise<{ readonly file_name: string; readonly bytes: Uint8Array }> => {
  const { clientId, day, withCharts, at } = job
  const facts = readDaily(db, { clientId, day, now: at }, withCharts)
  const { paper, speech, close } = openReport(db, job, (words) => ({
    title: `${words.say('dailyProduction')} · ${clientId ?? words.say('allLines')} · ${words.day(day)}`,
    line: clientId ?? words.say('allLines'),
  }))
  paintDaily(paper, facts, speech)
  const bytes = await close()
  return { file_name: fileName([clientId ?? 'All-lines', 'Daily', 'Production', day], 'pdf'), bytes }
}
