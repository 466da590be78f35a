import { useState } from 'react'
import type { WorkOrder } from '../../../contract/production/workOrder.ts'
import type { AllLines } from '../../components/line/LineSelect.tsx'
import { type LineChoice, useLine } from '../../components/line/useLine.ts'

/** Whose orders are shown: of one line, or of all together. */
export interface OrderLines extends AllLines {
  readonly lines: LineChoice
  /** Whose orders to ask for; null before it is known, and where there is no line. */
  readonly asked: { readonly client_id?: string } | null
  /** What an order calls its line; null where one line's are shown, and each would say the same. */
  readonly lineOf: LineOfOrder | null
}

export type LineOfOrder = (order: WorkOrder) => string

const key = 'centerline.orders.all'

/** The line whose orders are shown, or all of them for those who see all; kept for the tab. */
export const useOrderLines = (): OrderLines => {
  const lines = useLine()
  const [kept, setKept] = useState(() => sessionStorage.getItem(key) === 'true')
  const isAll = kept && lines.mayChoose
  const { line } = lines
  const names = new Map(lines.lines.map(({ value, label }) => [value, label]))
  return {
    lines,
    isAll,
    chooseAll: (chosen) => {
      sessionStorage.setItem(key, String(chosen))
      setKept(chosen)
    },
    lineOf: isAll ? ({ client_id: id }) => names.get(id) ?? id : null,
    asked: line === null ? null : isAll ? {} : { client_id: line },
  }
}
