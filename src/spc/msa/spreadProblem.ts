import type { StudyProblem } from './studyInput.ts'

const widest = 1e150
const narrowest = 1e-150

/**
 * Why values cannot be studied: they are all the same, or so far apart or so close that their squares leave the range of numbers.
 *
 * @returns null where they can
 * @example spreadProblem([5, 5, 5])?.sentence // => 'All values are the same. The gauge may be too coarse to see the differences; record more digits.'
 */
export const spreadProblem = (values: readonly number[]): StudyProblem | null => {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  const spread = high - low
  if (spread === 0) {
    return {
      sentence:
        'All values are the same. The gauge may be too coarse to see the differences; record more digits.',
    }
  }
  if (spread > widest || Math.max(Math.abs(low), Math.abs(high)) > widest) {
    return { sentence: 'The values are too large to be squared. Write them in a larger unit.' }
  }
  if (spread < narrowest) {
    return { sentence: 'The values differ by too little to be squared. Write them in a smaller unit.' }
  }
  return null
}
