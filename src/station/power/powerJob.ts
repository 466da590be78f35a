import type { PowerOut } from '../../contract/power.ts'
import { detectionFigure } from '../../spc/power/detectionFigure.ts'
import { powerCurve } from '../../spc/power/powerCurve.ts'
import { chartRunLength } from '../../spc/runLength/chartRunLength.ts'
import type { ProcessChange } from '../../spc/runLength/plottedModel.ts'
import { runLengthFigure } from '../../spc/runLength/runLengthFigure.ts'
import type { PanelQuestion } from './questionOf.ts'

/** What is asked of the worker about power. */
export interface PowerJob {
  readonly question: PanelQuestion
  readonly change: ProcessChange
  readonly within: number
  readonly curve: readonly ProcessChange[]
}

/** What a panel catches of a change, and of the changes of a curve. */
export const powerOf = ({ question, change, within, curve }: PowerJob): PowerOut => {
  const asked = { ...question, change, within }
  const averaged = { ...question, change, wanted: { points: 1 } }
  return {
    probability: detectionFigure(asked),
    false_alarm: detectionFigure({ ...question, change: { ratio: 1 }, within }),
    arl: runLengthFigure(averaged, chartRunLength(averaged)),
    curve: powerCurve(asked, curve).map(({ change: { shift, ratio }, probability }) => ({
      shift: shift ?? null,
      ratio: ratio ?? null,
      probability,
    })),
  }
}
