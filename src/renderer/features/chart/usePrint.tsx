import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import type { Annotation } from '../../../contract/annotation.ts'
import type { ChartModel } from '../../charts/chartModel.ts'
import { chartPicture } from '../../charts/chartPicture.ts'
import type { ControlChart } from '../../charts/controlChart.ts'
import { useBridge } from '../../connection/BridgeProvider.tsx'
import { PrintSheet } from './PrintSheet.tsx'

interface Printed {
  readonly picture: HTMLCanvasElement
  readonly from: number
  readonly to: number
}

/** Prints what is in sight of a chart on one page. The sheet is to be rendered; it shows on paper only. */
export const usePrint = (
  model: ChartModel,
  chart: RefObject<ControlChart | null>,
  annotations: readonly Annotation[],
  words: { readonly title: string; readonly sentence: string; readonly specification: boolean },
): { readonly print: () => void; readonly sheet: ReactNode } => {
  const bridge = useBridge()
  const queries = useQueryClient()
  const [printed, setPrinted] = useState<Printed | null>(null)
  useEffect(() => {
    if (printed === null) return
    const done = (): void => setPrinted(null)
    window.addEventListener('afterprint', done)
    window.print()
    return () => window.removeEventListener('afterprint', done)
  }, [printed])
  const prepare = async (): Promise<void> => {
    const sight = chart.current?.inSight()
    if (sight === undefined) return
    // The page is printed at once: what it says of the audit log must be there by then.
    const head = { queryKey: ['audit.head', {}], queryFn: () => bridge.call('audit.head', {}) }
    const [picture] = await Promise.all([
      chartPicture(model, { ...sight, ...words }),
      queries.fetchQuery(head).catch(() => null),
    ])
    setPrinted({ picture, from: sight.from, to: sight.to })
  }
  return {
    print: () => void prepare(),
    sheet: printed && <PrintSheet model={model} annotations={annotations} {...printed} />,
  }
}
