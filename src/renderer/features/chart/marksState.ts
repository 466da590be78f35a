import type { ChartModel } from '../../charts/chartModel.ts'

/** The marks of a sample as a short text that changes with them; empty where there are none. */
export const marksState = (model: ChartModel, sampleId: number | null): string =>
  (sampleId === null ? [] : (model.marks.bySample.get(sampleId) ?? []))
    .map((mark) => `${mark.violation_id}:${mark.status}`)
    .join()
