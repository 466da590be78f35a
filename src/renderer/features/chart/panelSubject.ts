import type { ChartModel } from '../../charts/chartModel.ts'

/** The sample that the panel speaks of: the selected one, else the newest that waits for a cause, else none. */
export const panelSubject = (model: ChartModel, selected: number | null): number | null => {
  if (selected !== null) return selected
  for (let place = model.marks.points.length - 1; place >= 0; place--) {
    const sampleId = model.points.columns.sample_id[model.marks.points[place] ?? 0] as number
    const marks = model.marks.bySample.get(sampleId) ?? []
    if (marks.some((mark) => mark.status === 'open')) return sampleId
  }
  return null
}
