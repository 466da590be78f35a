import type { WorkOrder } from '../../../contract/production/workOrder.ts'
import { useOperation } from '../../connection/useOperation.ts'

/** The orders that somebody may choose among, as far as they are known. */
export interface OpenOrders {
  /** Those that are due first at the front. */
  readonly orders: readonly WorkOrder[]
  /** Whether these are all that are open. */
  readonly areAll: boolean
}

const none: OpenOrders = { orders: [], areAll: false }

/** The open orders of a line. */
export const useOpenOrders = (line: string): OpenOrders => {
  const { data } = useOperation('workOrder.list', { client_id: line, status: 'open', limit: 500 })
  return data === undefined ? none : { orders: data.results, areAll: data.total <= data.results.length }
}
