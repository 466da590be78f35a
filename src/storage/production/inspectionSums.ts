import { prepared, type ReadableDb } from '../connection.ts'
import type { NarrowSpan } from './narrowDaySums.ts'

/** What was inspected on one day. */
export interface InspectionSums {
  readonly day: string
  readonly inspected: number
  readonly passed: number
  readonly defects: number
  /** Units × chances for a defect in each. */
  readonly opportunities: number
}

/** What was inspected of one line after one step. */
export interface StepSums {
  readonly clientId: string
  /** null is the end of the line. */
  readonly operationId: string | null
  readonly inspected: number
  readonly passed: number
}

const clauses = {
  clientId: 'inspection.client_id = @clientId',
  workOrderId: 'inspection.work_order_id = @workOrderId',
  shiftType: 'inspection.shift_type = @shiftType',
} as const

const where = (span: NarrowSpan): string =>
  [
    'inspection.shift_date BETWEEN @from AND @to',
    ...(['clientId', 'workOrderId', 'shiftType'] as const)
      .filter((field) => span[field] !== null)
      .map((field) => clauses[field]),
  ].join(' AND ')

/** What was inspected on each day of a period, oldest first. */
export const inspectionSums = (db: ReadableDb, span: NarrowSpan): InspectionSums[] =>
  prepared(
    db,
    `SELECT shift_date AS day, sum(units_inspected) AS inspected, sum(units_passed) AS passed, sum(defects) AS defects,
       sum(units_inspected * coalesce(inspection.opportunities_per_unit, style.opportunities_per_unit, 1)) AS opportunities
     FROM inspection
     LEFT JOIN style ON style.client_id = inspection.client_id AND style.style_model = inspection.style_model
     WHERE ${where(span)} GROUP BY shift_date ORDER BY shift_date`,
  ).all(span) as InspectionSums[]

/** What was inspected after each step, of the lines with more than one. */
export const stepSums = (db: ReadableDb, span: NarrowSpan): StepSums[] =>
  prepared(
    db,
    `SELECT clientId, operationId, inspected, passed FROM (
       SELECT client_id AS clientId, operation_id AS operationId, sum(units_inspected) AS inspected, sum(units_passed) AS passed,
         count(*) OVER (PARTITION BY client_id) AS steps
       FROM inspection WHERE ${where(span)} GROUP BY client_id, operation_id
     ) WHERE steps > 1`,
  ).all(span) as StepSums[]

/** The days on which a line was inspected after more than one step: what costs a whole look at each day is asked at once. */
export const daysWithSteps = (db: ReadableDb, span: NarrowSpan): Set<string> =>
  new Set(
    prepared(
      db,
      `SELECT shift_date FROM inspection WHERE ${where(span)} GROUP BY shift_date, client_id
       HAVING min(coalesce(operation_id, '')) <> max(coalesce(operation_id, ''))`,
    )
      .pluck()
      .all(span) as string[],
  )

/** The place of each step of a line, or of all lines. */
export const stepOrder = (
  db: ReadableDb,
  clientId: string | null,
): { readonly clientId: string; readonly operationId: string; readonly sequence: number }[] =>
  prepared(
    db,
    `SELECT client_id AS clientId, operation_id AS operationId, sequence FROM work_operation
     WHERE @clientId IS NULL OR client_id = @clientId`,
  ).all({ clientId }) as { clientId: string; operationId: string; sequence: number }[]
