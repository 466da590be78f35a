import { localTime } from '../../../contract/zoneClock.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { stationName } from '../../people/stationName.ts'
import { calendarOf } from '../../shifts/calendarOf.ts'
import { fileName } from '../fileName.ts'
import type { ReportOrder } from '../openReport.ts'
import type { ReportFile } from '../reportJobs.ts'
import { speechOf } from '../words/speech.ts'
import { readWorkbook } from './readWorkbook.ts'
import { recordSheets } from './recordSheets.ts'
import { summarySheets } from './summarySheets.ts'
import { workbookWords } from './workbookWords.ts'
import { writeWorkbook } from './writeWorkbook.ts'

/** Whose production of which days is told, in which language, to whom. */
export interface WorkbookJob extends ReportOrder {
  /** null is all lines. */
  readonly clientId: string | null
  /** Plant days, both included. */
  readonly from: string
  readonly to: string
}

/**
 * Production of a period as a workbook: figures against their targets, each day, and a sheet for each kind of record, with the same
 * numbers as the API.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY where it would be too much for one
 */
export const workbookReport = async (db: ReadableDb, job: WorkbookJob): Promise<ReportFile> => {
  const { clientId, from, to, language, madeBy, at } = job
  const words = workbookWords(language)
  const facts = readWorkbook(db, { clientId, from, to, now: at })
  const { timeZone } = calendarOf(db)
  const made = localTime(at, timeZone)
  const above = [
    [words.line, clientId ?? words.allLines],
    [words.period, `${from} ${words.to} ${to}`],
    [words.station, stationName(db)],
    [words.madeAt, `${made.day} ${made.time} (${timeZone})`],
    [words.madeBy, madeBy],
  ] as const
  const speech = speechOf(language, timeZone)
  const sheets = [...summarySheets(facts, words, speech, above), ...recordSheets(facts, words, speech)]
  return {
    file_name: fileName(['Production', 'Data', from, 'to', to], 'xlsx'),
    bytes: await writeWorkbook(sheets, timeZone),
  }
}
