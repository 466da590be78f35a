import type { InputOf, OperationName, OutputOf, ParsedInputOf } from '../../src/contract/operations.ts'
import { operations } from '../../src/contract/operations.ts'
import { stationCaller } from '../../src/station/actor.ts'
import { testStation } from './testStation.ts'

/** A station whose clock stands, so that orders of the past and of the future can be told apart. */
export const orderStation = (start = '2026-03-16T08:00:00Z') => {
  let now = Date.parse(start)
  const { db, station } = testStation({ now: () => now })
  const call = async <Name extends Exclude<OperationName, `session.${string}`>>(
    name: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name>> =>
    station.handlers[name](stationCaller, operations[name].input.parse(input) as ParsedInputOf<typeof name>)
  return {
    db,
    station,
    call,
    /** Lets hours pass. */
    pass: (hours: number) => {
      now += hours * 3_600_000
    },
    order: (input: Partial<InputOf<'workOrder.create'>> = {}) =>
      call('workOrder.create', {
        work_order_id: 'WO-1',
        client_id: 'ACME',
        style_model: 'ROPER',
        planned_quantity: 100,
        planned_start_date: '2026-03-16',
        planned_ship_date: '2026-03-20',
        ...input,
      }),
    make: (shift_date: string, units_produced: number, more: Partial<InputOf<'production.create'>> = {}) =>
      call('production.create', {
        work_order_id: 'WO-1',
        shift_date,
        shift_type: 'SHIFT_1ST',
        units_produced,
        run_time_hours: 8,
        employees_assigned: 2,
        ...more,
      }),
  }
}
