import type { ChartLimits, PanelLimits } from '../../spc/chartPlan.ts'
import type { ChartPanel } from '../../spc/chartType.ts'

/** The limits of one panel; null where there are none. */
export const limitsOfPanel = (limits: ChartLimits | null, panel: ChartPanel): PanelLimits | null =>
  panel === 'location' ? limits : (limits?.[panel] ?? null)
