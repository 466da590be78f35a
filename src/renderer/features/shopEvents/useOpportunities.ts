import { useOperation } from '../../connection/useOperation.ts'

/** Opportunities that a style has for a defect, and the style of an order of a line; null where nobody said. */
export interface Opportunities {
  readonly ofStyle: (style: string | null) => number | null
  readonly ofOrder: (order: string | null) => number | null
}

export const useOpportunities = (line: string): Opportunities => {
  const styles = useOperation('style.list', { client_id: line }).data ?? []
  const orders = useOperation('workOrder.list', { client_id: line, status: 'open', limit: 500 }).data
  const ofStyle = (style: string | null) =>
    styles.find(({ style_model }) => style_model === style)?.opportunities_per_unit ?? null
  return {
    ofStyle,
    ofOrder: (order) =>
      ofStyle(orders?.results.find(({ work_order_id }) => work_order_id === order)?.style_model ?? null),
  }
}
