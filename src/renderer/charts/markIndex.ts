import type { ChartMark } from '../../contract/chart.ts'
import { indexOfSample, type Merged, type PointStore } from './pointStore.ts'

/** The violations of one chart, by the samples they belong to, and the points that carry any, in the order of the store. */
export interface MarkIndex {
  readonly byId: Map<number, ChartMark>
  readonly bySample: Map<number, readonly ChartMark[]>
  /** Indices of marked points, ascending. */
  points: number[]
}

export const createMarkIndex = (): MarkIndex => ({ byId: new Map(), bySample: new Map(), points: [] })

const mostSevereFirst = (a: ChartMark, b: ChartMark): number =>
  a.rule_id - b.rule_id || a.violation_id - b.violation_id

const place = (points: number[], index: number): void => {
  let low = 0
  let high = points.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((points[middle] as number) < index) low = middle + 1
    else high = middle
  }
  if (points[low] !== index) points.splice(low, 0, index)
}

/** Finds the marked points again after points have moved. */
export const relocateMarks = (marks: MarkIndex, store: PointStore): void => {
  const points: number[] = []
  const ids = store.columns.sample_id
  for (let index = 0; index < store.length; index++) {
    if (marks.bySample.has(ids[index] as number)) points.push(index)
  }
  marks.points = points
}

/** Marks arrive before or after their points; points that were appended are looked through for waiting marks. */
export const locateAppended = (marks: MarkIndex, store: PointStore, merged: Merged): void => {
  if (merged.moved) relocateMarks(marks, store)
  else {
    for (let index = merged.from; index < store.length; index++) {
      if (marks.bySample.has(store.columns.sample_id[index] as number)) place(marks.points, index)
    }
  }
}

/**
 * Takes over new and changed violations; a withdrawn one disappears. With `known` at `keep`, those that are already known
 * stay as they are.
 */
export const mergeMarks = (
  marks: MarkIndex,
  store: PointStore,
  incoming: readonly ChartMark[],
  known: 'replace' | 'keep' = 'replace',
): void => {
  const touched = new Set<number>()
  for (const mark of incoming) {
    if (known === 'keep' && marks.byId.has(mark.violation_id)) continue
    marks.byId.set(mark.violation_id, mark)
    touched.add(mark.sample_id)
    const others = (marks.bySample.get(mark.sample_id) ?? []).filter(
      (other) => other.violation_id !== mark.violation_id,
    )
    const live = mark.status === 'withdrawn' ? others : [...others, mark].sort(mostSevereFirst)
    if (live.length === 0) marks.bySample.delete(mark.sample_id)
    else marks.bySample.set(mark.sample_id, live)
  }
  if (touched.size > 200) {
    relocateMarks(marks, store)
    return
  }
  for (const sampleId of touched) {
    const index = indexOfSample(store, sampleId)
    if (index < 0) continue
    if (marks.bySample.has(sampleId)) place(marks.points, index)
    else marks.points = marks.points.filter((marked) => marked !== index)
  }
}
