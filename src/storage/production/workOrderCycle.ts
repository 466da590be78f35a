import { plantCycleHours } from '../../contract/production/plantShiftHours.ts'
import { prepared, type ReadableDb } from '../connection.ts'

/** The mean hours of an order's style over the 30 days before its start, of a row `o` with the columns of the table. */
const rolling = `(SELECT sum(run_time_hours) / sum(units_produced) FROM production_entry
  WHERE client_id = o.client_id AND style_model = o.style_model AND status <> 'VOIDED' AND units_produced > 0
    AND shift_date >= date(o.start_on, '-30 days') AND shift_date < o.start_on)`

const ofStyle = `(SELECT ideal_cycle_time FROM style WHERE client_id = o.client_id AND style_model = o.style_model)`
const ofClient = `(SELECT ideal_cycle_time FROM client WHERE client_id = o.client_id)`

/** The hours that one unit of an order `o` takes, from the first source that has them. */
export const orderCycleHours = `coalesce(o.ideal_cycle_time, ${ofStyle}, ${ofClient}, ${rolling}, ${plantCycleHours})`

/** What the cycle of an order hangs on. */
export interface CycleOf {
  readonly clientId: string
  readonly styleModel: string
  readonly idealCycleTime: number | null
  /** The day before which the mean of the style ends. */
  readonly startOn: string
}

/** What is known of how long a unit of an order takes, in hours; null is nothing. */
export interface OrderStandards {
  readonly orderCycle: number | null
  readonly styleCycle: number | null
  readonly clientCycle: number | null
  /** The mean of its style over the 30 days before its start; not asked where there is a standard. */
  readonly rollingCycle: number | null
}

export const standardsOfOrder = (
  db: ReadableDb,
  { clientId, styleModel, idealCycleTime, startOn }: CycleOf,
): OrderStandards =>
  prepared(
    db,
    `SELECT o.ideal_cycle_time AS orderCycle, ${ofStyle} AS styleCycle, ${ofClient} AS clientCycle,
       CASE WHEN coalesce(o.ideal_cycle_time, ${ofStyle}, ${ofClient}) IS NULL THEN ${rolling} END AS rollingCycle
     FROM (SELECT @clientId AS client_id, @styleModel AS style_model, @startOn AS start_on,
       @idealCycleTime AS ideal_cycle_time) AS o`,
  ).get({ clientId, styleModel, idealCycleTime, startOn }) as OrderStandards
