import type { StationCore } from '../core.ts'

/** What annotating charts needs. */
export interface AnnotationDeps extends Pick<StationCore, 'db' | 'clock'> {
  /** Tells the charts of a characteristic that its annotations are different now. */
  readonly annotated: (characteristicId: number) => void
}
