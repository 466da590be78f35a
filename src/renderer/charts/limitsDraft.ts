import type { ChartLimits } from '../../spc/chartPlan.ts'
import { indexOfSample, type PointStore } from './pointStore.ts'

/** Limits that a person is trying out: drawn beside those in force, stored nowhere. */
export interface LimitsDraft {
  /** First and last subgroup of the baseline, by sample; null where it is open on that side. */
  readonly from: number | null
  readonly to: number | null
  /** Samples that the baseline leaves out. */
  readonly excluded: ReadonlySet<number>
  /** The limits for a point of these sizes; null while there are none. */
  readonly limitsFor: (n: number, equivalentSize: number) => ChartLimits | null
}

/**
 * The points of a draft's baseline as indices, `from..to)`; null where its first subgroup is not in the store.
 *
 * @example draftSpan(draft, store) // { from: 12, to: 37 }
 */
export const draftSpan = (draft: LimitsDraft, store: PointStore): { from: number; to: number } | null => {
  const from = draft.from === null ? 0 : indexOfSample(store, draft.from)
  const last = draft.to === null ? store.length - 1 : indexOfSample(store, draft.to)
  return from < 0 || last < from ? null : { from, to: last + 1 }
}
