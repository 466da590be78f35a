interface Band {
  readonly y: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/**
 * The ends of a band at a height between those at which it is known.
 *
 * @example bandAt({ y: [0, 1], low: [0, 2], high: [1, 3] }, 0.5) // { low: 1, high: 2 }
 */
export const bandAt = (
  { y, low, high }: Band,
  at: number,
): { readonly low: number; readonly high: number } => {
  const above = y.findIndex((height) => height >= at)
  const after = above === -1 ? y.length - 1 : above
  const before = Math.max(0, after - 1)
  const [from = 0, to = 0] = [y[before], y[after]]
  const share = to === from ? 1 : Math.min(1, Math.max(0, (at - from) / (to - from)))
  const between = (ends: readonly number[]): number =>
    (ends[before] ?? 0) + share * ((ends[after] ?? 0) - (ends[before] ?? 0))
  return { low: between(low), high: between(high) }
}
