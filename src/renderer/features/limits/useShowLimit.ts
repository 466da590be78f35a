import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { LimitsExplanation } from '../../../contract/limits.ts'
import type { ChartPanel } from '../../../spc/chartType.ts'
import type { ChartModel } from '../../charts/chartModel.ts'
import type { LimitLine } from '../../charts/limitLabels.ts'
import { panelDecimalsOf, panelUnitOf } from '../../charts/shownChart.ts'
import { useShowFigure } from '../../components/figure/FigurePanelProvider.tsx'
import { useBridge } from '../../connection/BridgeProvider.tsx'

/** Opens the panel that explains one of the limits beside the chart. */
export const useShowLimit = (model: ChartModel): ((panel: ChartPanel, limit: LimitLine) => void) => {
  const bridge = useBridge()
  const queries = useQueryClient()
  const show = useShowFigure()
  return useCallback(
    (panel, { line, revision, n, equivalentSize }) => {
      const { characteristic } = model
      const { id } = characteristic
      const { lines: decimals } = panelDecimalsOf(characteristic, panel, revision === 0)
      const unit = panelUnitOf(characteristic, panel, revision === 0)
      const input = { characteristic_id: id, revision, n, equivalent_size: equivalentSize }
      queries
        .fetchQuery<LimitsExplanation>({
          queryKey: ['limits.explain', input],
          queryFn: () => bridge.call('limits.explain', input),
        })
        .then(({ figures }) => {
          const figure = figures[panel]?.[line]
          if (figure !== undefined) show({ figure, decimals, unit })
        })
        // The banner above every screen says that the station cannot be reached.
        .catch(() => undefined)
    },
    [bridge, queries, show, model],
  )
}
