import type { PointStore } from './pointStore.ts'

/** A stretch of points, `from..to)`, that share a limits revision and their sizes, and thus their limits. */
export interface LimitStep {
  readonly from: number
  readonly to: number
  readonly revision: number
  readonly n: number
  readonly equivalentSize: number
}

/**
 * The stretches of equal limits among the points `from..to)`. With a `stride` above 1 only every so many points are looked
 * at, which is enough where that many share a pixel.
 *
 * @example limitSteps(store, 0, store.length, 1) // [{ from: 0, to: 25, revision: 1, n: 5 }, { from: 25, … revision: 2 }]
 */
export const limitSteps = (store: PointStore, from: number, to: number, stride: number): LimitStep[] => {
  const { revision, n, equivalent_size: equivalentSize } = store.columns
  const steps: LimitStep[] = []
  const stepOf = (first: number, after: number): LimitStep => ({
    from: first,
    to: after,
    revision: revision[first] as number,
    n: n[first] as number,
    equivalentSize: equivalentSize[first] as number,
  })
  let start = from
  for (let index = from + stride; index < to; index += stride) {
    const isSame =
      revision[index] === revision[start] &&
      n[index] === n[start] &&
      equivalentSize[index] === equivalentSize[start]
    if (isSame) continue
    steps.push(stepOf(start, index))
    start = index
  }
  if (start < to) steps.push(stepOf(start, to))
  return steps
}
