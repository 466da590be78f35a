import type { Strata } from '../../contract/strata.ts'

/** Which stratum a point belongs to, while a chart is told apart. */
export interface StrataView {
  /** Rising ids of the subgroups, and beside them the place of the stratum of each. */
  readonly ids: Float64Array
  readonly groups: Uint8Array
}

/** What the station told, for drawing. */
export const strataView = ({ columns }: Pick<Strata, 'columns'>): StrataView => ({
  ids: columns.sample_id,
  groups: columns.group,
})

/**
 * The place of a subgroup's stratum, `othersGroup` for one of the seldom ones; -1 where it came in since they were asked for.
 *
 * @example stratumOf({ ids: Float64Array.of(3, 8), groups: Uint8Array.of(1, 0) }, 8) // 0
 */
export const stratumOf = ({ ids, groups }: StrataView, sampleId: number): number => {
  let low = 0
  let high = ids.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ids[middle] as number) < sampleId) low = middle + 1
    else high = middle
  }
  return ids[low] === sampleId ? (groups[low] as number) : -1
}
