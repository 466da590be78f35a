import type { Handler } from '../../contract/handlers.ts'
import { plantShiftHours } from '../../contract/production/plantShiftHours.ts'
import { lineShiftOf } from '../../storage/production/lineShifts.ts'
import { orderOutput } from '../../storage/production/orderOutput.ts'
import { standardsOfOrder } from '../../storage/production/workOrderCycle.ts'
import { targetOn } from '../kpi/targetOn.ts'
import { orderOfEntry } from './checkEntry.ts'
import { cycleOf } from './entryNumbersOf.ts'
import type { ProductionDeps } from './productionDeps.ts'

/**
 * What an entry of an order in a shift would be judged by: for whoever types it, before it is recorded.
 *
 * @throws ContractError NOT_FOUND for an order that is not there, or another line's
 */
export const entryStandards =
  ({ db }: ProductionDeps): Handler<'production.standards'> =>
  (caller, { work_order_id, shift_date: day, shift_type: shift }) => {
    const order = orderOfEntry(db, caller, work_order_id)
    const standards = standardsOfOrder(db, { ...order, startOn: day })
    const { cycleHours, cycleSource } = cycleOf(standards, () => standards.rollingCycle)
    const { good, pace } = orderOutput(db, work_order_id)
    return {
      work_order_id,
      style_model: order.styleModel,
      status: order.status,
      ideal_cycle_time: cycleHours,
      cycle_source: cycleSource,
      shift_hours: lineShiftOf(db, order.clientId, shift)?.hours ?? plantShiftHours[shift],
      pace,
      remaining: order.plannedQuantity - good,
      efficiency_target: targetOn(db, order.clientId)('efficiency', day),
    }
  }
