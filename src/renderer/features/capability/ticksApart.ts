/** A tick of a probability plot: a value, and where it stands. */
interface ScoreTick {
  readonly value: number
  readonly x: number
}

/**
 * The ticks that stand far enough from the one before: the scale of a skewed distribution crowds them on one side.
 *
 * @example ticksApart([{ value: 1, x: 0 }, { value: 2, x: 0.1 }, { value: 3, x: 1 }], 0.5).length // 2
 */
export const ticksApart = (ticks: readonly ScoreTick[], distance: number): readonly ScoreTick[] => {
  const kept: ScoreTick[] = []
  for (const tick of ticks) {
    const last = kept.at(-1)
    if (last === undefined || tick.x - last.x >= distance) kept.push(tick)
  }
  return kept
}
