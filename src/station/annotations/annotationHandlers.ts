import type { StationHandlers } from '../station.ts'
import { addAnnotation } from './addAnnotation.ts'
import type { AnnotationDeps } from './annotationDeps.ts'
import { removeAnnotation, updateAnnotation } from './changeAnnotation.ts'
import { listAnnotations } from './listAnnotations.ts'

/** The use cases of annotations on charts. */
export const annotationHandlers = (
  deps: AnnotationDeps,
): Pick<StationHandlers, Extract<keyof StationHandlers, `annotation.${string}`>> => ({
  'annotation.list': listAnnotations(deps),
  'annotation.add': addAnnotation(deps),
  'annotation.update': updateAnnotation(deps),
  'annotation.remove': removeAnnotation(deps),
})
