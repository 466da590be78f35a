import { ContractError } from '../../../contract/errors.ts'
import { type OrderState, orderTransitions } from '../../../contract/production/workOrder.ts'

/**
 * Refuses steps that an order may not take.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY
 */
export const checkTransitions = (
  { status }: { readonly status: OrderState },
  steps: readonly { readonly status: OrderState }[],
  workOrderId: string,
): void => {
  let from = status
  for (const step of steps) {
    const next = orderTransitions[from]
    if (!next.includes(step.status)) {
      throw new ContractError(
        'UNPROCESSABLE_ENTITY',
        next.length === 0
          ? `The work order ${workOrderId} is ${from}, which is final.`
          : `The work order ${workOrderId} is ${from}. It may become ${next.join(' or ')}, but not ${step.status}.`,
        [
          {
            field: 'status',
            value: step.status,
            constraint: next.length === 0 ? `must stay ${from}` : `must be ${next.join(' or ')}`,
          },
        ],
      )
    }
    from = step.status
  }
}
