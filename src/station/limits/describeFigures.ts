import type { ExcludedSubgroup, LimitsFigures } from '../../contract/limits.ts'
import { subgroupName } from '../../spc/charts/subgroupName.ts'
import type { ChartType } from '../../spc/chartType.ts'
import { explainChange } from '../../spc/explain/explainChange.ts'
import type { LimitsFigures as Explained, PanelFigures } from '../../spc/explain/explainLimits.ts'
import type { Figure } from '../../spc/figure.ts'
import { minuteWords } from '../minuteWords.ts'

type PanelOut = LimitsFigures['location']

const panelOf = ({ centerLine, ucl, lcl }: PanelFigures): PanelOut => ({ center_line: centerLine, ucl, lcl })

/** Explained limits as a client gets them. */
export const describeFigures = (process: readonly Figure[], limits: Explained): LimitsFigures => ({
  process: [...process],
  location: panelOf(limits.location),
  dispersion: limits.dispersion === null ? null : panelOf(limits.dispersion),
  within: limits.within === null ? null : panelOf(limits.within),
})

const panelChange = (before: PanelOut, after: PanelOut): PanelOut => ({
  center_line: explainChange(before.center_line, after.center_line),
  ucl: explainChange(before.ucl, after.ucl),
  lcl: explainChange(before.lcl, after.lcl),
})

const spreadChange = (before: PanelOut | null, after: PanelOut | null): PanelOut | null =>
  before === null || after === null ? null : panelChange(before, after)

/** By how much each number would change. */
export const changeOf = (before: LimitsFigures, after: LimitsFigures): LimitsFigures => ({
  process: after.process.flatMap((figure, place) => {
    const former = before.process[place]
    return former === undefined ? [] : [explainChange(former, figure)]
  }),
  location: panelChange(before.location, after.location),
  dispersion: spreadChange(before.dispersion, after.dispersion),
  within: spreadChange(before.within, after.within),
})

/** What was left out of a baseline, a sentence each: which subgroup by its number in the chart, why, by whom and when. */
export const excludedSentences = (chartType: ChartType, excluded: readonly ExcludedSubgroup[]): string[] =>
  excluded.map(({ number, timestamp, reason, excluded_by, excluded_at }) => {
    const who = excluded_by === null ? [] : [`left out by ${excluded_by}`]
    const when = excluded_at === null ? [] : [`on ${minuteWords(excluded_at)}`]
    const by = [...who, ...when].join(' ')
    return `${subgroupName(chartType, number)}, measured ${minuteWords(timestamp)}: ${reason}${by === '' ? '' : ` (${by})`}`
  })
