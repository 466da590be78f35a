import type { Unavailable } from '../estimate/sigmaEstimate.ts'
import { figureFrom, figureMissing } from '../explain/figureFrom.ts'
import { type Figure, type FigureInput, figureNumber } from '../figure.ts'
import type { TestProbability } from '../fit/fit.ts'

/** A test's statistic and its probability, each with the way to it. */
export interface TestFigures {
  readonly name: string
  readonly statistic: Figure
  readonly probability: Figure
  /** On which side of the probability's value the true one lies, where a table ended. */
  readonly bound: TestProbability['bound']
}

/** What a test is called and how its numbers come about. */
export interface TestWords {
  readonly name: string
  readonly symbol: string
  readonly formula: string
  /** Beside n and the statistic. */
  readonly inputs: readonly FigureInput[]
  readonly probabilityFormula: string
  readonly source: string
  readonly probabilitySource: string
}

const boundWords = { at_most: 'at most', at_least: 'at least' } as const

/**
 * The figures of a test, or of the reason why it cannot be made.
 *
 * @param result `probability` may itself be a reason
 * @example testFigures({ name: 'A', symbol: 'A²', formula: '', inputs: [], probabilityFormula: '', source: '', probabilitySource: '' }, 3, { reason: 'too few' }).statistic.reason // => 'too few'
 */
export const testFigures = (
  words: TestWords,
  n: number,
  result: { readonly statistic: number; readonly probability: TestProbability | Unavailable } | Unavailable,
): TestFigures => {
  const { name, symbol } = words
  const count = { symbol: 'n', meaning: 'values', value: n }
  const way = { formula: words.formula, source: words.source, inputs: [count, ...words.inputs] }
  const title = { name: `${name}, statistic`, symbol }
  const probabilityTitle = { name: `${name}, p-value`, symbol: 'p' }
  const probabilityWay = (statistic: number | null) => ({
    formula: words.probabilityFormula,
    source: words.probabilitySource,
    inputs: [count, { symbol, meaning: 'the statistic', value: statistic }],
  })
  if ('reason' in result) {
    return {
      name,
      statistic: figureMissing(title, result.reason, way),
      probability: figureMissing(probabilityTitle, result.reason, probabilityWay(null)),
      bound: null,
    }
  }
  const { statistic, probability } = result
  const shown = figureNumber(statistic)
  const figure = figureFrom(title, statistic, {
    ...way,
    steps: [],
    last: `${symbol} of the ${n} values in order`,
  })
  if ('reason' in probability) {
    return {
      name,
      statistic: figure,
      probability: figureMissing(probabilityTitle, probability.reason, probabilityWay(statistic)),
      bound: null,
    }
  }
  const { value, bound } = probability
  const last =
    bound === null
      ? `p at ${symbol} = ${shown}, n = ${n}`
      : `${symbol} = ${shown} lies beyond the table, so p is ${boundWords[bound]}`
  return {
    name,
    statistic: figure,
    probability: figureFrom(probabilityTitle, value, { ...probabilityWay(statistic), steps: [], last }),
    bound,
  }
}
