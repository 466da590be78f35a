/** The largest relative error among pairs of (computed, true), so that a failing test shows one number. */
export const worstRelativeError = (pairs: readonly (readonly [number | undefined, number])[]): number =>
  pairs.reduce(
    (worst, [computed = Number.NaN, exact]) =>
      Math.max(worst, exact === 0 ? Math.abs(computed) : Math.abs(computed / exact - 1)),
    0,
  )
