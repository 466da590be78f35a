/** Largest subgroup the constants are kept for. */
export const maximumSubgroupSize = 100

/** Refuses a subgroup size the constants are not defined for. */
export const checkSubgroupSize = (n: number): void => {
  if (!Number.isInteger(n) || n < 2 || n > maximumSubgroupSize) {
    throw new RangeError(
      `Control chart constants exist for subgroups of 2 to ${maximumSubgroupSize}, not ${n}.`,
    )
  }
}
