import type { GaugeGrid, LeftOut, RatingGrid, StudyProblem } from './studyInput.ts'

/** The cells of a study that can be computed with: all of them filled. */
export interface UsableGrid<Value> {
  readonly parts: readonly string[]
  readonly appraisers: readonly string[]
  readonly trials: number
  readonly cells: readonly (readonly (readonly Value[])[])[]
  /** Places of these parts in the whole study. */
  readonly places: readonly number[]
  /** What was left out, a sentence each. */
  readonly excluded: readonly string[]
  readonly problems: readonly StudyProblem[]
}

const fewest = { parts: 2, appraisers: 2, trials: 2 }

const tooFew = (count: number, what: string, least: number): StudyProblem[] =>
  count >= least
    ? []
    : [{ sentence: `At least ${least} ${what} are needed; there ${count === 1 ? 'is' : 'are'} ${count}.` }]

/**
 * Takes out the parts that were left out, and says what is still missing. Every part must be measured by every appraiser as often as
 * planned: with unequal cells the mean squares no longer estimate what the method takes them for.
 *
 * @param least fewest parts, appraisers and trials that the method can do with
 * @example usableGrid({ parts: ['1', '2'], appraisers: ['Ann', 'Bob'], trials: 1, values: [[[1], [2]], [[3], [null]]] }, { parts: 2, appraisers: 2, trials: 1 }).problems[0]?.sentence // => 'Part 2, Bob, trial 1 has no value. Enter it, or leave part 2 out with a reason.'
 */
export const usableGrid = (grid: GaugeGrid, least: typeof fewest = fewest): UsableGrid<number> =>
  usableCells(grid, grid.values, least, 'value')

/** As `usableGrid`, for judgements. */
export const usableRatings = (grid: RatingGrid, least: typeof fewest): UsableGrid<string> =>
  usableCells(grid, grid.ratings, least, 'rating')

const usableCells = <Value>(
  grid: {
    readonly parts: readonly string[]
    readonly appraisers: readonly string[]
    readonly trials: number
    readonly leftOut?: readonly LeftOut[]
  },
  values: readonly (readonly (readonly (Value | null)[])[])[],
  least: typeof fewest,
  word: string,
): UsableGrid<Value> => {
  const { appraisers, trials, leftOut = [] } = grid
  const places = grid.parts.flatMap((name, i) => (leftOut.some(({ part }) => part === name) ? [] : [i]))
  const parts = places.map((i) => grid.parts[i] ?? '')
  const problems: StudyProblem[] = [
    ...tooFew(parts.length, 'parts', least.parts),
    ...tooFew(appraisers.length, 'appraisers', least.appraisers),
    ...tooFew(trials, 'trials', least.trials),
  ]
  const cells = places.map((i) =>
    appraisers.map((appraiser, j) =>
      Array.from({ length: trials }, (_, k) => {
        const value = values[i]?.[j]?.[k] ?? null
        if (value === null) {
          const part = grid.parts[i] ?? ''
          problems.push({
            sentence: `Part ${part}, ${appraiser}, trial ${k + 1} has no ${word}. Enter it, or leave part ${part} out with a reason.`,
            part: i,
            appraiser: j,
            trial: k,
          })
        }
        return value
      }).filter((value) => value !== null),
    ),
  )
  const excluded = leftOut.map(({ part, reason }) => `Part ${part}: ${reason}`)
  return { parts, appraisers, trials, cells, places, excluded, problems }
}
