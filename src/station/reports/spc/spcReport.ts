import { localTime } from '../../../contract/zoneClock.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { characteristicById } from '../../../storage/queries/characteristics.ts'
import { calendarOf } from '../../shifts/calendarOf.ts'
import { fileName } from '../fileName.ts'
import { openReport, type ReportOrder } from '../openReport.ts'
import { paintSpc } from './paintSpc.ts'
import { readSpc } from './readSpc.ts'

/** An SPC report as it is asked for. */
export interface SpcReportJob extends ReportOrder {
  readonly characteristicId: number
  /** ms; null is from the beginning. */
  readonly from: number | null
  readonly to: number
}

/**
 * The SPC report of a characteristic and a period: its chart, its capability and its violations.
 *
 * @throws ContractError as `readSpc`
 */
export const spcReport = async (
  db: ReadableDb,
  job: SpcReportJob,
): Promise<{ readonly file_name: string; readonly bytes: Uint8Array }> => {
  const { characteristicId, from, to } = job
  const facts = readSpc(db, characteristicId, from, to)
  const { characteristic, times } = facts.chart
  const { timeZone } = calendarOf(db)
  const begin = from ?? times[0] ?? to
  const row = characteristicById(db, characteristicId)
  const { paper, speech, close } = openReport(db, job, ({ say }) => ({
    title: `${say('spcReport')} · ${characteristic.code}`,
    line: row?.line ?? row?.clientId ?? '',
  }))
  const [first, last] = [speech.date(begin), speech.date(to)]
  const period = first === last ? first : speech.say('periodOf', { from: first, to: last })
  paintSpc(paper, facts, period, speech)
  const bytes = await close()
  const days = [begin, to].map((at) => localTime(at, timeZone).day)
  return {
    file_name: fileName([characteristic.code, 'SPC', days[0] ?? '', 'to', days[1] ?? ''], 'pdf'),
    bytes,
  }
}
