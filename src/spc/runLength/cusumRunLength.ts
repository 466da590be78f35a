import { normalCdf, normalDensity } from '../distributions/normal.ts'
import type { RunLength, Wanted } from './runLength.ts'
import { walkRunLength } from './walkRunLength.ts'

/** A two-sided tabular CUSUM: slack and decision interval in sigmas of the mean, and whether it starts at half the interval. */
export interface CusumDesign {
  readonly k: number
  readonly h: number
  readonly fir?: boolean
}

// P(the first signal of one side comes at point n) at index n.
const firstSignals = ({ survival }: { readonly survival: readonly number[] }): Float64Array =>
  Float64Array.from(survival, (alive, n) => (n === 0 ? 0 : (survival[n - 1] ?? 0) - alive))

const oneSided = ({ k, h }: CusumDesign, shift: number, start: number, wanted: Wanted) =>
  walkRunLength(
    {
      interval: () => [0, h],
      kernel: (from, to) => normalDensity(to - from + k - shift),
      held: (from) => normalCdf(k - shift - from),
      exit: (from) => normalCdf(from - h - k + shift),
      start,
      settledFrom: 1,
      nodeCount: Math.min(160, Math.max(32, Math.ceil(24 + 5 * h))),
    },
    wanted,
  )

/**
 * P(no signal within n points) of both sides together. When one side signals the other stands at 0, so that from there it runs as from a
 * fresh start: the time of one side's first signal is that of both, or that of the other plus a fresh start.
 */
const together = (
  upper: readonly [Float64Array, Float64Array],
  lower: readonly [Float64Array, Float64Array],
  points: number,
): number[] => {
  const above = new Float64Array(points + 1)
  const below = new Float64Array(points + 1)
  const survival = [1]
  for (let n = 1; n <= points; n += 1) {
    let up = upper[0][n] ?? 0
    let down = lower[0][n] ?? 0
    for (let j = 1; j < n; j += 1) {
      up -= (below[j] ?? 0) * (upper[1][n - j] ?? 0)
      down -= (above[j] ?? 0) * (lower[1][n - j] ?? 0)
    }
    above[n] = Math.max(0, up)
    below[n] = Math.max(0, down)
    survival.push(Math.max(0, (survival[n - 1] ?? 0) - (above[n] ?? 0) - (below[n] ?? 0)))
  }
  return survival
}

/**
 * Run length of a two-sided CUSUM of means that have moved by `shift` sigmas of the mean, from the run lengths of its two sides.
 * Source: Brook & Evans (1972), Biometrika 59, for one side; Lucas & Crosier (1982), Technometrics 24, for both and for the head start.
 *
 * @example cusumRunLength({ k: 0.5, h: 5 }, 0).arl // ≈ 465.4435060329788
 */
export const cusumRunLength = (
  design: CusumDesign,
  shift: number,
  wanted: Wanted = { points: 0 },
): RunLength => {
  const head = design.fir === true ? design.h / 2 : 0
  const sides = [shift, -shift].map((moved) => {
    const fresh = oneSided(design, moved, 0, wanted)
    return { fresh, begun: head === 0 ? fresh : oneSided(design, moved, head, wanted) }
  })
  const [upper, lower] = sides
  if (upper === undefined || lower === undefined) throw new RangeError('A CUSUM has two sides.')
  const up = {
    fresh: upper.fresh.arl ?? Number.POSITIVE_INFINITY,
    begun: upper.begun.arl ?? Number.POSITIVE_INFINITY,
  }
  const down = {
    fresh: lower.fresh.arl ?? Number.POSITIVE_INFINITY,
    begun: lower.begun.arl ?? Number.POSITIVE_INFINITY,
  }
  const arl =
    down.fresh === Number.POSITIVE_INFINITY
      ? up.begun
      : up.fresh === Number.POSITIVE_INFINITY
        ? down.begun
        : (up.begun * down.fresh + up.fresh * down.begun - up.fresh * down.fresh) / (up.fresh + down.fresh)
  return {
    arl: Number.isFinite(arl) ? arl : null,
    method: 'integral_equation',
    standardError: 0,
    survival: together(
      [firstSignals(upper.begun), firstSignals(upper.fresh)],
      [firstSignals(lower.begun), firstSignals(lower.fresh)],
      wanted.points,
    ),
  }
}
