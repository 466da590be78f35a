import type { Characteristic } from '../../../contract/characteristic.ts'
import type { LimitsFigures, LimitsPreview } from '../../../contract/limits.ts'
import { panelStatistic } from '../../../spc/charts/panelStatistic.ts'
import type { ChartPanel } from '../../../spc/chartType.ts'
import type { Figure } from '../../../spc/figure.ts'

/** A number of the limits, as it is and as it would be. */
export interface LimitRow {
  readonly name: string
  readonly inForce: Figure | null
  readonly proposed: Figure
  readonly change: Figure | null
}

/** The numbers of one panel, or those that a revision freezes. */
export interface LimitGroup {
  readonly title: string
  readonly rows: readonly LimitRow[]
}

type PanelFigures = LimitsFigures['location']

const processRows = ({ in_force, proposed, change }: LimitsPreview): LimitRow[] =>
  proposed.process.map((figure, place) => ({
    name: figure.name,
    inForce: in_force?.process[place] ?? null,
    proposed: figure,
    change: change?.process[place] ?? null,
  }))

const panelRows = (
  inForce: PanelFigures | null | undefined,
  proposed: PanelFigures,
  change: PanelFigures | null | undefined,
): LimitRow[] =>
  (['ucl', 'center_line', 'lcl'] as const).map((line) => ({
    name: line === 'center_line' ? 'Centre' : line === 'ucl' ? 'UCL' : 'LCL',
    inForce: inForce?.[line] ?? null,
    proposed: proposed[line],
    change: change?.[line] ?? null,
  }))

/** What a panel of a characteristic's chart plots, as its heading says it: "Range". */
export const panelTitle = (
  { chart_type: chartType, subgroup_size: subgroupSize }: Characteristic,
  panel: ChartPanel,
): string => panelStatistic({ chartType, subgroupSize }, panel)?.words.title ?? ''

/** A preview in the order in which it is read: each panel from the top down, then what its limits follow from. */
export const limitGroups = (characteristic: Characteristic, preview: LimitsPreview): LimitGroup[] => {
  const { in_force, proposed, change } = preview
  const groups: LimitGroup[] = [
    {
      title: panelTitle(characteristic, 'location'),
      rows: panelRows(in_force?.location, proposed.location, change?.location),
    },
  ]
  for (const panel of ['dispersion', 'within'] as const) {
    const figures = proposed[panel]
    if (figures !== null) {
      groups.push({
        title: panelTitle(characteristic, panel),
        rows: panelRows(in_force?.[panel], figures, change?.[panel]),
      })
    }
  }
  groups.push({ title: 'Process', rows: processRows(preview) })
  return groups
}
