import type { ChartModel } from '../../charts/chartModel.ts'
import { mostUrgent } from '../../charts/processSentence.ts'

/** The sample that the panel speaks of: the selected one, else the one the sentence above names, else none. */
export const panelSubject = (model: ChartModel, selected: number | null): number | null =>
  selected ?? model.points.columns.sample_id[mostUrgent(model)] ?? null
