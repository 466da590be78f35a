import type { ExcludedSubgroup, LimitsFigures } from '../../contract/limits.ts'
import { explainChange } from '../../spc/explain/explainChange.ts'
import type { LimitsFigures as Explained, PanelFigures } from '../../spc/explain/explainLimits.ts'
import type { Figure } from '../../spc/figure.ts'

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

/** What was left out of a baseline, a sentence each. */
export const excludedSentences = (excluded: readonly ExcludedSubgroup[]): string[] =>
  excluded.map(({ sample_id, timestamp, reason, excluded_by }) => {
    const who = excluded_by === null ? '' : ` (${excluded_by})`
    const when = `${timestamp.slice(0, 16).replace('T', ' ')} UTC`
    return `Sample ${sample_id}, measured ${when}: ${reason}${who}`
  })
