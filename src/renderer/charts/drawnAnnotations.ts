import type { Annotation, AnnotationCategory } from '../../contract/annotation.ts'

/** An annotation as a chart draws it. Times are milliseconds since 1970. */
export interface DrawnAnnotation {
  readonly id: number
  /** Null where it is of a period. */
  readonly sampleId: number | null
  readonly from: number
  readonly to: number
  readonly text: string
  readonly category: AnnotationCategory | null
}

/** Annotations for drawing, the oldest first. */
export const drawnAnnotations = (annotations: readonly Annotation[]): DrawnAnnotation[] =>
  annotations
    .map(({ id, sample_id: sampleId, from, to, text, category }) => ({
      id,
      sampleId,
      from: Date.parse(from),
      to: Date.parse(to ?? from),
      text,
      category,
    }))
    .sort((a, b) => a.from - b.from || a.id - b.id)

/** The annotations at a point: its own, and those of periods that it was measured in. */
export const annotationsAt = (
  annotations: readonly DrawnAnnotation[],
  sampleId: number,
  at: number,
): DrawnAnnotation[] =>
  annotations.filter((one) =>
    one.sampleId === null ? one.from <= at && at <= one.to : one.sampleId === sampleId,
  )
