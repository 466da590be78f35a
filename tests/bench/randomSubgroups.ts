/** The process that the measurements come from. */
export const process74 = { centerLine: 74, sigma: 0.01, decimals: 3 } as const

/** Mulberry32: the same numbers in each run. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Subgroups of 5 of a process in control, one after the other: rules fire as often as they do by chance. */
export const randomSubgroups = (seed: number): (() => number[]) => {
  const random = randomFrom(seed)
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return () =>
    Array.from(
      { length: 5 },
      () => Math.round((process74.centerLine + process74.sigma * normal()) * 1000) / 1000,
    )
}
