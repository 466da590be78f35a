import { z } from 'zod'
import { timestampIn } from './fields.ts'
import { createWorkOrderInput, holdCause, type OrderState, orderState } from './production/workOrder.ts'

const life = z.strictObject({
  status: orderState.optional(),
  actual_start: timestampIn.optional(),
  on_hold_since: timestampIn.optional(),
  hold_cause: holdCause.optional(),
  completed_at: timestampIn.optional(),
  shipped_at: timestampIn.optional(),
  cancelled_at: timestampIn.optional(),
})

type Life = z.output<typeof life>

/** What an order of a table came to: what it says, else the last thing that it tells. */
export const statusTold = (told: Life): OrderState =>
  told.status ??
  (told.cancelled_at !== undefined
    ? 'CANCELLED'
    : told.shipped_at !== undefined
      ? 'SHIPPED'
      : told.completed_at !== undefined
        ? 'COMPLETED'
        : told.on_hold_since !== undefined
          ? 'ON_HOLD'
          : 'ACTIVE')

const takenBy: Readonly<Record<string, readonly OrderState[]>> = {
  on_hold_since: ['ON_HOLD'],
  hold_cause: ['ON_HOLD'],
  completed_at: ['COMPLETED', 'SHIPPED'],
  shipped_at: ['SHIPPED'],
  cancelled_at: ['CANCELLED'],
}

const checkLife = (told: Life, context: z.RefinementCtx): void => {
  const status = statusTold(told)
  const fault = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  for (const [field, states] of Object.entries(takenBy)) {
    if (told[field as keyof Life] === undefined || states.includes(status)) continue
    fault(field, `must be left out where the order is ${status}`)
  }
  if (status === 'SHIPPED' && told.shipped_at === undefined) {
    fault('shipped_at', 'is missing: it decides whether the order was on time')
  }
  if (told.completed_at !== undefined && told.shipped_at !== undefined) {
    const isOrdered = Date.parse(told.completed_at) <= Date.parse(told.shipped_at)
    if (!isOrdered) fault('shipped_at', 'must not be before completed_at')
  }
}

const lifeTold = life.superRefine(checkLife)

const ofLife: readonly string[] = Object.keys(life.shape)

const part = (given: Readonly<Record<string, unknown>>, isOfLife: boolean): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).filter(([field]) => ofLife.includes(field) === isOfLife))

/** An order of a table: what is planned, as the API takes it, and what happened to it since. */
export const importedOrder = z.record(z.string(), z.unknown()).transform((given, context) => {
  const plan = createWorkOrderInput.safeParse(part(given, false))
  const told = lifeTold.safeParse(part(given, true))
  for (const { error } of [plan, told]) {
    for (const issue of error?.issues ?? []) context.addIssue({ ...issue, code: 'custom' })
  }
  if (!plan.success || !told.success) return z.NEVER
  const { on_hold_since: held, completed_at: done, shipped_at: shipped, cancelled_at: cancelled } = told.data
  const hasPast = [held, done, shipped, cancelled].some((at) => at !== undefined)
  if (hasPast && plan.data.planned_start_date === null && told.data.actual_start === undefined) {
    const message = 'is missing: an order with a past has a start, planned or actual'
    context.addIssue({ code: 'custom', path: ['planned_start_date'], message })
    return z.NEVER
  }
  return { plan: plan.data, life: told.data }
})

export type ImportedOrder = z.output<typeof importedOrder>
