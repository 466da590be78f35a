import { prepared, type ReadableDb } from '../connection.ts'
import type { NarrowSpan } from './narrowDaySums.ts'

type OrderSpan = Omit<NarrowSpan, 'shiftType'>

/** The orders that belong to one day: those shipped on it, and those due on it that were not shipped before. */
export interface DueSums {
  readonly day: string
  readonly orders: number
  readonly onTime: number
  /** Of these, those without a hold for the customer's sake before they were shipped. */
  readonly ownOrders: number
  readonly ownOnTime: number
  /** How many have a ship date that stands in for a missing one. */
  readonly dueInferred: number
}

/** An order that was open on some day of a period. */
export interface OpenOrder {
  readonly workOrderId: string
  readonly startOn: string
  readonly startSource: 'order' | 'first_entry' | 'created'
  /** When it was completed or cancelled, ms; null where it is still open. */
  readonly closedAt: number | null
}

/** A time in which an order was on hold, ms; to is null where it still is. */
export interface HoldSpan {
  readonly workOrderId: string
  readonly from: number
  readonly to: number | null
}

const named = ({ clientId, workOrderId }: OrderSpan): string =>
  [
    clientId === null ? '' : 'AND work_order.client_id = @clientId',
    workOrderId === null ? '' : 'AND work_order.work_order_id = @workOrderId',
  ].join(' ')

/** Each order shipped or due with the day that it belongs to: the earlier of the two. */
const dated = (span: OrderSpan): string => `
  SELECT * FROM (
    SELECT min(due_on, coalesce(shipped_on, due_on)) AS day, due_source, work_order_id, style_model, due_on, shipped_on,
      shipped_on IS NOT NULL AND shipped_on <= due_on AS on_time,
      NOT EXISTS (
        SELECT 1 FROM work_order_hold AS hold WHERE hold.work_order_id = work_order.work_order_id AND hold.cause = 'CUSTOMER'
          AND (work_order.shipped_at IS NULL OR hold.held_at < work_order.shipped_at)
      ) AS own
    FROM work_order
    WHERE (due_on BETWEEN @from AND @to OR shipped_on BETWEEN @from AND @to) ${named(span)}
      AND status <> 'CANCELLED' AND (shipped_on IS NOT NULL OR due_on < @today)
  ) WHERE day BETWEEN @from AND @to`

/**
 * Orders shipped or due, by the day that they belong to: the earlier of the two. One that is due and not shipped is late from the
 * day after. Cancelled ones are left out.
 *
 * @param today of the plant
 */
export const dueSums = (db: ReadableDb, span: OrderSpan, today: string): DueSums[] =>
  prepared(
    db,
    `SELECT day, count(*) AS orders, sum(on_time) AS onTime, sum(own) AS ownOrders, sum(own AND on_time) AS ownOnTime,
       sum(due_source <> 'order') AS dueInferred
     FROM (${dated(span)}) GROUP BY day ORDER BY day`,
  ).all({ ...span, today }) as DueSums[]

/** One of these orders. */
export interface DueOrder {
  readonly workOrderId: string
  readonly styleModel: string
  readonly dueOn: string
  readonly shippedOn: string | null
  readonly onTime: 0 | 1
  /** Whether the customer never put it on hold before it was shipped. */
  readonly own: 0 | 1
}

/** These orders themselves, late ones first, as many as are asked for. */
export const dueOrders = (db: ReadableDb, span: OrderSpan, today: string, most: number): DueOrder[] =>
  prepared(
    db,
    `SELECT work_order_id AS workOrderId, style_model AS styleModel, due_on AS dueOn, shipped_on AS shippedOn,
       on_time AS onTime, own
     FROM (${dated(span)}) ORDER BY on_time, due_on, work_order_id LIMIT @most`,
  ).all({ ...span, today, most }) as DueOrder[]

const open = `start_on <= @to
  AND (status IN ('ACTIVE', 'ON_HOLD') OR coalesce(cancelled_at, completed_at, shipped_at) > @openAt)`

/**
 * The orders that were begun by the end of a period and not closed before it.
 *
 * @param openAt ms; those closed by then are left out
 */
export const openOrders = (db: ReadableDb, span: OrderSpan, openAt: number): OpenOrder[] =>
  prepared(
    db,
    `SELECT work_order_id AS workOrderId, start_on AS startOn, start_source AS startSource,
       CASE WHEN status IN ('ACTIVE', 'ON_HOLD') THEN NULL ELSE coalesce(cancelled_at, completed_at, shipped_at) END AS closedAt
     FROM work_order WHERE ${open} ${named(span)}`,
  ).all({ ...span, openAt }) as OpenOrder[]

/** The holds of these orders. */
export const holdsOfOpenOrders = (db: ReadableDb, span: OrderSpan, openAt: number): HoldSpan[] =>
  prepared(
    db,
    `SELECT hold.work_order_id AS workOrderId, hold.held_at AS "from", hold.released_at AS "to"
     FROM work_order_hold AS hold JOIN work_order USING (work_order_id) WHERE ${open} ${named(span)}`,
  ).all({ ...span, openAt }) as HoldSpan[]

/** The line of an order; null where there is no such order. */
export const lineOfOrder = (db: ReadableDb, workOrderId: string): string | null =>
  (prepared(db, 'SELECT client_id FROM work_order WHERE work_order_id = ?').pluck().get(workOrderId) as
    | string
    | undefined) ?? null
