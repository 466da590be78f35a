import type { Characteristic } from '../../../contract/characteristic.ts'
import type { LimitsFigures, LimitsPreview } from '../../../contract/limits.ts'
import type { ChartPanel } from '../../../spc/chartType.ts'
import type { Figure } from '../../../spc/figure.ts'
import { panelDecimalsOf, panelWordsOf } from '../../charts/shownChart.ts'
import { t } from '../../words/t.ts'

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
  /** The panel they are of; null for the process. */
  readonly panel: ChartPanel | null
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
    name: line === 'center_line' ? t('Centre') : line === 'ucl' ? 'UCL' : 'LCL',
    inForce: inForce?.[line] ?? null,
    proposed: proposed[line],
    change: change?.[line] ?? null,
  }))

/** What a panel of a characteristic's chart plots, as its heading says it: "Range". */
export const panelTitle = (characteristic: Characteristic, panel: ChartPanel): string =>
  panelWordsOf(characteristic, panel, false)?.title ?? ''

/** Decimals of a number of limits; a sigma is smaller than the values by a figure or two. */
export const limitDecimals = (
  characteristic: Characteristic,
  panel: ChartPanel | null,
  name: string,
): number => {
  const { lines } = panelDecimalsOf(characteristic, panel ?? 'location', false)
  return /sigma/i.test(name) ? lines + 2 : lines
}

/** A preview in the order in which it is read: each panel from the top down, then what its limits follow from. */
export const limitGroups = (characteristic: Characteristic, preview: LimitsPreview): LimitGroup[] => {
  const { in_force, proposed, change } = preview
  const groups: LimitGroup[] = [
    {
      title: panelTitle(characteristic, 'location'),
      panel: 'location',
      rows: panelRows(in_force?.location, proposed.location, change?.location),
    },
  ]
  for (const panel of ['dispersion', 'within'] as const) {
    const figures = proposed[panel]
    if (figures !== null) {
      groups.push({
        title: panelTitle(characteristic, panel),
        panel,
        rows: panelRows(in_force?.[panel], figures, change?.[panel]),
      })
    }
  }
  groups.push({ title: t('Process'), panel: null, rows: processRows(preview) })
  return groups
}
