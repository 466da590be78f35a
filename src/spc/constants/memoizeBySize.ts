import { checkSubgroupSize, maximumSubgroupSize } from './subgroupSize.ts'

/** A constant of n that is computed when first asked for and kept. */
export const memoizeBySize = (compute: (n: number) => number): ((n: number) => number) => {
  const known = new Float64Array(maximumSubgroupSize + 1)
  return (n) => {
    const found = known[n]
    if (found !== undefined && found !== 0) return found
    checkSubgroupSize(n)
    const computed = compute(n)
    known[n] = computed
    return computed
  }
}
