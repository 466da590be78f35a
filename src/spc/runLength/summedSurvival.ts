/** The average run length and the survival function of points that are carried on one by one. */
export interface SummedSurvival {
  /** Null where the chart never signals, or not within what can be followed. */
  readonly arl: number | null
  readonly survival: readonly number[]
}

const mostPoints = 20_000
const steadyPoints = 8
const steady = 1e-11

/** Whoever signals so rarely never does. */
const never = 1e-15
/** After so many points without a signal there will be none. */
const mostQuiet = 1000

/** What is left of the probability by then is not worth following. */
const faint = 1e-12

/**
 * Sums the probabilities that no signal has come after 0, 1, 2 … points, which is the average run length. Once the share that signals at
 * each point has become steady, the rest is a geometric series.
 *
 * @param advance carries the process one point on and returns the probability that it signals there, having not signalled before
 * @param points how far the survival function is wanted
 * @param averaged whether the average is wanted too; without it, it is null and no point past `points` is followed
 * @example summedSurvival(() => 0, 1).survival // => [1, 1]
 */
export const summedSurvival = (advance: () => number, points: number, averaged = true): SummedSurvival => {
  const survival = [1]
  let alive = 1
  let total = 0
  let share = 0
  let unchanged = 0
  let quiet = 0
  const last = averaged ? mostPoints : points
  for (let n = 0; n < last; n += 1) {
    const lost = advance()
    const newShare = alive > 0 ? lost / alive : 1
    total += alive
    alive = Math.max(0, alive - lost)
    if (n < points) survival.push(alive)
    unchanged = newShare > never && Math.abs(newShare - share) <= steady * newShare ? unchanged + 1 : 0
    quiet = newShare > never ? 0 : quiet + 1
    share = newShare
    if (alive < faint || unchanged >= steadyPoints || quiet >= mostQuiet) break
  }
  const settled = averaged && (alive < faint || unchanged >= steadyPoints)
  while (survival.length <= points) survival.push((survival.at(-1) ?? 0) * (1 - share))
  return { arl: settled ? total + (share > 0 ? alive / share : 0) : null, survival }
}
