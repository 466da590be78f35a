import type { CycleSource } from '../../contract/production/inference.ts'
import { prepared, type ReadableDb } from '../connection.ts'
import type { DaySpan } from './lineDaySums.ts'

/** How many entries of a style have their cycle time from where. */
export interface StyleCycles {
  readonly clientId: string
  readonly styleModel: string
  readonly source: CycleSource
  readonly entries: number
}

/** How many records there are, and how many of them do not say something. */
export interface MissingCount {
  readonly total: number
  readonly missing: number
}

const line = ({ clientId }: DaySpan): string => (clientId === null ? '' : 'AND client_id = @clientId')

/** Where the cycle times of a period's entries come from, by style. */
export const styleCycles = (db: ReadableDb, span: DaySpan): StyleCycles[] =>
  prepared(
    db,
    `SELECT client_id AS clientId, style_model AS styleModel, cycle_source AS source, count(*) AS entries FROM production_entry
     WHERE shift_date BETWEEN @from AND @to ${line(span)} AND status <> 'VOIDED' GROUP BY client_id, style_model, cycle_source`,
  ).all(span) as StyleCycles[]

const sums = `SELECT total(entries) AS total, total(shift_inferred) AS shift, total(present_inferred) AS present
  FROM line_day WHERE day BETWEEN @from AND @to`

/** How many entries of a period do not say the hours of their shift, and who was present. */
export const entryGaps = (
  db: ReadableDb,
  span: DaySpan,
): { readonly shiftHours: MissingCount; readonly present: MissingCount } => {
  const { total, shift, present } = prepared(db, `${sums} ${line(span)}`).get(span) as {
    total: number
    shift: number
    present: number
  }
  return { shiftHours: { total, missing: shift }, present: { total, missing: present } }
}

/** How many of the orders that were to be worked on in a period have no planned ship date. */
export const shipDateGaps = (db: ReadableDb, span: DaySpan): MissingCount =>
  prepared(
    db,
    `SELECT count(*) AS total, total(due_source <> 'order') AS missing FROM work_order
     WHERE due_on >= @from AND start_on <= @to ${line(span)} AND status <> 'CANCELLED'`,
  ).get(span) as MissingCount
