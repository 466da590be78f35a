import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Aggregation } from '../../contract/production/kpi.ts'
import type { ShiftType } from '../../contract/production/productionFields.ts'
import { dayAfter } from '../../contract/zoneClock.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { lineOfOrder } from '../../storage/production/orderFacts.ts'
import { knownLineOf } from '../masterData/knownLine.ts'
import { checkOfLine } from '../masterData/lineOf.ts'
import { plantToday } from '../masterData/plantToday.ts'
import type { KpiScope } from './kpiScope.ts'

/** Days that a period has unless one is asked for. */
const usualDays = 30

/** As many points are told at once: ten years of days. */
const mostPoints = 3_660

const daysOf: Readonly<Record<Aggregation, number>> = {
  daily: 1,
  weekly: 7,
  monthly: 30,
  total: Number.POSITIVE_INFINITY,
}

/** What is asked of figures of production. */
export interface KpiQuestion {
  readonly client_id?: string | undefined
  readonly date_from?: string | undefined
  readonly date_to?: string | undefined
  readonly work_order_id?: string | undefined
  readonly shift_type?: ShiftType | undefined
}

/** The days that are asked for: the last thirty to today unless given; one end is found from the other. */
export const periodOf = (
  { date_from: from, date_to: to }: Pick<KpiQuestion, 'date_from' | 'date_to'>,
  today: string,
): { readonly from: string; readonly to: string } => {
  const last = to ?? (from !== undefined && from > today ? from : today)
  return { from: from ?? dayAfter(last, 1 - usualDays), to: last }
}

const lineOfAsked = (db: ReadableDb, caller: Caller, asked: KpiQuestion): string | null => {
  const line = knownLineOf(db, caller, asked.client_id)
  const order = asked.work_order_id
  if (order === undefined) return line
  const none = (): ContractError => new ContractError('NOT_FOUND', `There is no work order ${order}.`)
  const ofOrder = lineOfOrder(db, order)
  if (ofOrder === null) throw none()
  checkOfLine(caller, ofOrder, none)
  if (line !== null && line !== ofOrder) throw none()
  return ofOrder
}

/**
 * Whose figures of which days a caller asks for.
 *
 * @throws ContractError FORBIDDEN for another line, NOT_FOUND for a line or an order that is not there, and an order of another line
 */
export const scopeOf = (db: ReadableDb, caller: Caller, asked: KpiQuestion, now: number): KpiScope => ({
  clientId: lineOfAsked(db, caller, asked),
  ...periodOf(asked, plantToday(db, now)),
  workOrderId: asked.work_order_id ?? null,
  shiftType: asked.shift_type ?? null,
  now,
})

/**
 * Refuses a period of more points than one answer tells.
 *
 * @throws ContractError VALIDATION_ERROR
 */
export const checkPoints = ({ from, to }: KpiScope, aggregation: Aggregation): void => {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
  if (days / daysOf[aggregation] <= mostPoints) return
  throw new ContractError(
    'VALIDATION_ERROR',
    `From ${from} to ${to} there would be more than ${mostPoints} points. Ask for a shorter period, or for weeks, months or the total.`,
    [{ field: 'date_from', value: from, constraint: `must leave at most ${mostPoints} points` }],
  )
}
