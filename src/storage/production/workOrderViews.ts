import type { OrderState } from '../../contract/production/workOrder.ts'
import { prepared, type ReadableDb } from '../connection.ts'
import { orderCycleHours } from './workOrderCycle.ts'
import { type WorkOrderRow, workOrderColumns } from './workOrders.ts'

/** An order with what was made of it, and how it stands. */
export interface WorkOrderView extends WorkOrderRow {
  readonly unitsProduced: number
  readonly unitsDefective: number
  /** ms; null where it is not on hold. */
  readonly onHoldSince: number | null
  readonly isLate: boolean
  readonly atRisk: boolean
}

/** What orders are judged by. */
export interface OrderCalendar {
  /** The day of the plant. */
  readonly today: string
  /** Hours of a first shift, where its line has none of its own. */
  readonly shiftHours: number
}

/** Which orders; null leaves a filter out. */
export interface WorkOrderFilter {
  readonly clientId: string | null
  readonly workOrderId: string | null
  readonly statuses: readonly OrderState[] | null
  readonly styleModel: string | null
  /** Days on which they are due. */
  readonly dueFrom: string | null
  readonly dueTo: string | null
  readonly shippedFrom: string | null
  readonly search: string | null
  readonly attention: 'late' | 'at_risk' | null
}

const live = "work_order_id = o.work_order_id AND status <> 'VOIDED'"

/** Good units a day over the last seven days with entries. */
const pace = `(SELECT avg(good) FROM (SELECT sum(units_produced - units_defective) AS good FROM production_entry
  WHERE ${live} GROUP BY shift_date ORDER BY shift_date DESC LIMIT 7))`

const late = "(due_on < @today AND status NOT IN ('SHIPPED', 'CANCELLED'))"

const daysTo = (from: string): string => `julianday(due_on) - julianday(${from})`

/**
 * Whether the days that an order still takes are more than there are: from the first day without an entry at its pace; without any
 * entry, from its start in first shifts, where somebody planned its ship date.
 */
const atRisk = `(status IN ('ACTIVE', 'ON_HOLD') AND due_on >= @today AND remaining > 0 AND CASE
  WHEN pace IS NOT NULL THEN pace <= 0 OR remaining / pace > ${daysTo("CASE WHEN lastDay >= @today THEN @today ELSE date(@today, '-1 day') END")}
  WHEN due_source = 'order' THEN remaining * cycle / firstShift > 1 + ${daysTo('max(@today, start_on)')}
  ELSE 0 END)`

const viewOf = (chosen: string, limited: string, judged: string): string => `
  WITH one AS MATERIALIZED (
    SELECT *,
      (SELECT held_at FROM work_order_hold WHERE work_order_id = o.work_order_id AND released_at IS NULL) AS onHoldSince,
      (SELECT coalesce(sum(units_produced), 0) FROM production_entry WHERE ${live}) AS unitsProduced,
      (SELECT coalesce(sum(units_defective), 0) FROM production_entry WHERE ${live}) AS unitsDefective,
      (SELECT max(shift_date) FROM production_entry WHERE ${live}) AS lastDay,
      CASE WHEN status IN ('ACTIVE', 'ON_HOLD') THEN ${pace} END AS pace,
      CASE WHEN status IN ('ACTIVE', 'ON_HOLD') THEN ${orderCycleHours} END AS cycle,
      coalesce((SELECT hours FROM line_shift WHERE client_id = o.client_id AND shift_type = 'SHIFT_1ST'), @shiftHours)
        AS firstShift
    FROM work_order AS o WHERE ${chosen} ${limited}),
  two AS MATERIALIZED (SELECT *, planned_quantity - unitsProduced + unitsDefective AS remaining FROM one)
  SELECT ${judged} FROM two`

const viewColumns = `${workOrderColumns}, onHoldSince, unitsProduced, unitsDefective, ${late} AS isLate, ${atRisk} AS atRisk`

const contains = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`

const like = (column: string): string => `${column} LIKE @search ESCAPE '\\'`

const conditionsOf = (filter: WorkOrderFilter): string =>
  [
    filter.workOrderId === null ? [] : ['work_order_id = @workOrderId'],
    filter.clientId === null ? [] : ['client_id = @clientId'],
    filter.statuses === null ? [] : ['status IN (SELECT value FROM json_each(@statuses))'],
    filter.styleModel === null ? [] : ['style_model = @styleModel'],
    filter.dueFrom === null ? [] : ['due_on >= @dueFrom'],
    filter.dueTo === null ? [] : ['due_on <= @dueTo'],
    filter.shippedFrom === null ? [] : ['shipped_on >= @shippedFrom'],
    filter.search === null
      ? []
      : [`(${['work_order_id', 'style_model', 'po_number'].map(like).join(' OR ')})`],
    filter.attention === null ? [] : [filter.attention === 'late' ? late : "status IN ('ACTIVE', 'ON_HOLD')"],
  ]
    .flat()
    .concat('true')
    .join(' AND ')

type Stored = Omit<WorkOrderView, 'isLate' | 'atRisk'> & { readonly isLate: number; readonly atRisk: number }

const viewed = (row: Stored): WorkOrderView => ({
  ...row,
  isLate: row.isLate === 1,
  atRisk: row.atRisk === 1,
})

/** One page of orders, judged in one query: the open ones by when they are due, others the latest first. */
export const listWorkOrders = (
  db: ReadableDb,
  filter: WorkOrderFilter,
  calendar: OrderCalendar,
  page: number,
  limit: number,
): { readonly total: number; readonly rows: WorkOrderView[] } => {
  const chosen = conditionsOf(filter)
  const given = {
    ...filter,
    statuses: JSON.stringify(filter.statuses),
    search: contains(filter.search ?? ''),
    ...calendar,
    limit,
    offset: (page - 1) * limit,
  }
  const open = filter.statuses?.every((status) => status === 'ACTIVE' || status === 'ON_HOLD') ?? false
  const order = `ORDER BY due_on ${open || filter.attention !== null ? '' : 'DESC'}, work_order_id`
  const byRisk = filter.attention === 'at_risk'
  const count = byRisk
    ? `${viewOf(chosen, '', 'count(*) AS total')} WHERE ${atRisk}`
    : `SELECT count(*) AS total FROM work_order AS o WHERE ${chosen}`
  const { total } = prepared(db, count).get(given) as { total: number }
  const paging = 'LIMIT @limit OFFSET @offset'
  const query = byRisk
    ? `${viewOf(chosen, '', viewColumns)} WHERE ${atRisk} ${order} ${paging}`
    : `${viewOf(chosen, `${order} ${paging}`, viewColumns)} ${order}`
  return { total, rows: (prepared(db, query).all(given) as Stored[]).map(viewed) }
}

/** One order, judged; null where there is none. */
export const viewWorkOrder = (
  db: ReadableDb,
  workOrderId: string,
  calendar: OrderCalendar,
): WorkOrderView | null => {
  const row = prepared(db, viewOf('work_order_id = @workOrderId', '', viewColumns)).get({
    workOrderId,
    ...calendar,
  }) as Stored | undefined
  return row === undefined ? null : viewed(row)
}
