import type { ReportType } from '../../contract/production/reportSchedule.ts'

/** What a report is to be about. */
export interface ReportRequest {
  readonly type: ReportType
  /** Whose line. */
  readonly clientId: string
  /** Plant days, both ends included. */
  readonly from: string
  readonly to: string
  readonly language: 'en' | 'de'
  /** What an SPC report is about; null for the others. */
  readonly characteristicId: number | null
}

/** A report as a file. */
export interface MadeReport {
  readonly fileName: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

/**
 * Makes a report. It rejects with a sentence for people where there is none to be made, as of a characteristic that was deleted.
 *
 * @example await makeReport({ type: 'daily_production', clientId: 'LINE-A', from: day, to: day, language: 'en', characteristicId: null })
 */
export type MakeReport = (request: ReportRequest) => Promise<MadeReport>

/**
 * Puts the makers of each report together.
 *
 * @example createMakeReport({ ...reportMakers(deps), production_excel: workbookMaker(deps) })
 */
export const createMakeReport =
  (makers: Readonly<Record<ReportType, MakeReport>>): MakeReport =>
  (request) =>
    makers[request.type](request)
