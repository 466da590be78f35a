import type { PointStore } from './pointStore.ts'

/** A stretch of points, `from..to)`, that share a limits revision and a subgroup size, and thus their limits. */
export interface LimitStep {
  readonly from: number
  readonly to: number
  readonly revision: number
  readonly n: number
}

/**
 * The stretches of equal limits among the points `from..to)`. With a `stride` above 1 only every so many points are looked
 * at, which is enough where that many share a pixel.
 *
 * @example limitSteps(store, 0, store.length, 1) // [{ from: 0, to: 25, revision: 1, n: 5 }, { from: 25, … revision: 2 }]
 */
export const limitSteps = (store: PointStore, from: number, to: number, stride: number): LimitStep[] => {
  const { revision, n } = store.columns
  const steps: LimitStep[] = []
  let start = from
  for (let index = from + stride; index < to; index += stride) {
    if (revision[index] === revision[start] && n[index] === n[start]) continue
    steps.push({ from: start, to: index, revision: revision[start] as number, n: n[start] as number })
    start = index
  }
  if (start < to) steps.push({ from: start, to, revision: revision[start] as number, n: n[start] as number })
  return steps
}
