import type { RunLengthOut } from '../../contract/power.ts'
import { chartRunLength } from '../../spc/runLength/chartRunLength.ts'
import type { ProcessChange } from '../../spc/runLength/plottedModel.ts'
import { runLengthFigure } from '../../spc/runLength/runLengthFigure.ts'
import type { PanelQuestion } from './questionOf.ts'

/** What is asked of the worker about run lengths. */
export interface RunLengthJob {
  readonly question: PanelQuestion
  readonly changes: readonly ProcessChange[]
}

/** Run lengths of a panel, in control and after changes. */
export const runLengthOf = ({ question, changes }: RunLengthJob): RunLengthOut => {
  const inControl = { ...question, change: {}, wanted: { points: 1 } }
  const found = chartRunLength(inControl)
  return {
    arl0: runLengthFigure(inControl, found),
    method: 'reason' in found ? null : found.method,
    standard_error: 'reason' in found ? 0 : found.standardError,
    at: changes.map((change) => {
      const asked = { ...question, change, wanted: { points: 1 } }
      return {
        shift: change.shift ?? null,
        ratio: change.ratio ?? null,
        arl: runLengthFigure(asked, chartRunLength(asked)),
      }
    }),
  }
}
