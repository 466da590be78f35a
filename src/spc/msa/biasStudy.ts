import { bracketed } from '../explain/bracketed.ts'
import { type Figure, figureNumber as write } from '../figure.ts'
import { mean } from '../mean.ts'
import { standardDeviation } from '../standardDeviation.ts'
import { absentFigure, deriveFigure, type FigureRecipe, plainFigure } from './deriveFigure.ts'
import { noVerdict, type Verdict } from './gaugeVerdict.ts'
import { shortNumber } from './shortNumber.ts'
import { type StudentTest, studentFigures } from './studentFigures.ts'
import type { StudyOptions, StudyProblem } from './studyInput.ts'

/** Repeated measurements of one master whose value is known; null where none was taken yet. */
export interface BiasInput {
  readonly reference: number | null
  readonly values: readonly (number | null)[]
}

/** What repeated measurements say of a known value. */
export interface BiasAnalysis extends StudentTest {
  readonly count: Figure
  readonly mean: Figure
  readonly bias: Figure
  /** Standard deviation of the repeated measurements. */
  readonly repeatability: Figure
  /** Standard error of the bias. */
  readonly error: Figure
  readonly freedom: Figure
  /** In percent of the tolerance. */
  readonly tolerance: { readonly bias: Figure; readonly repeatability: Figure }
}

export interface BiasStudy {
  readonly kind: 'bias'
  readonly verdict: Verdict
  readonly problems: readonly StudyProblem[]
  readonly analysis: BiasAnalysis | null
}

const source =
  'AIAG (2010), Measurement Systems Analysis, 4th ed., chapter III, section B: independent sample method'

/**
 * The figures of a bias: mean less reference, its standard error s/√n, t test and interval.
 *
 * @param values at least two
 * @example biasAnalysis([6.1, 5.9, 6.2, 6], 6, { tolerance: null, multiplier: 6, level: 0.95 }).bias.value // ≈ 0.05
 */
export const biasAnalysis = (
  values: readonly number[],
  reference: number,
  { tolerance, multiplier, level }: StudyOptions,
): BiasAnalysis => {
  const recipe = (name: string, symbol: string, formula: string): FigureRecipe => ({
    name,
    symbol,
    formula,
    source,
  })
  const n = values.length
  const count = plainFigure(recipe('Measurements', 'n', 'count of the values'), n, 'values that were entered')
  const average = plainFigure(recipe('Mean', 'x̄', 'Σx/n'), mean(values), `mean of ${n} values`)
  const bias = deriveFigure(
    recipe('Bias', 'bias', 'x̄ − reference'),
    [average, { symbol: 'reference', meaning: 'accepted value of the master', value: reference }],
    (level_, master) => ({ value: level_ - master, written: `${write(level_)} − ${bracketed(master)}` }),
  )
  const repeatability = deriveFigure(recipe('Repeatability', 's', '√(Σ(x − x̄)²/(n − 1))'), [count], () => ({
    value: standardDeviation(values) ?? 0,
    written: `standard deviation of ${n} values`,
  }))
  const error = deriveFigure(
    recipe('Standard error of the bias', 's/√n', 's/√n'),
    [repeatability, count],
    (s, size) => ({ value: s / Math.sqrt(size), written: `${write(s)}/√${size}` }),
  )
  const freedom = deriveFigure(recipe('Degrees of freedom', 'ν', 'n − 1'), [count], (size) => ({
    value: size - 1,
    written: `${size} − 1`,
  }))
  const share = (
    name: string,
    symbol: string,
    formula: string,
    part: Figure,
    compute: (value: number) => readonly [number, string],
  ): Figure =>
    tolerance === null
      ? absentFigure(recipe(name, symbol, formula), 'The study has no tolerance. Enter its width, USL − LSL.')
      : deriveFigure(
          recipe(name, symbol, formula),
          [part, { symbol: 'T', meaning: 'width of the tolerance, USL − LSL', value: tolerance }],
          (value, width) => {
            const [size, written] = compute(value)
            return { value: (100 * size) / width, written: `100 × ${written}/${write(width)}` }
          },
        )
  return {
    count,
    mean: average,
    bias,
    repeatability,
    error,
    freedom,
    ...studentFigures('bias', bias, error, freedom, level, source),
    tolerance: {
      bias: share('Bias, percent of the tolerance', '%Bias', '100·|bias|/(USL − LSL)', bias, (value) => [
        Math.abs(value),
        write(Math.abs(value)),
      ]),
      repeatability: share(
        'Repeatability, percent of the tolerance',
        '%EV',
        '100·k·s/(USL − LSL)',
        repeatability,
        (value) => [multiplier * value, `${write(multiplier)} × ${write(value)}`],
      ),
    },
  }
}

/** How a bias is told: which way, and whether chance explains it. */
export const biasVerdict = (
  { bias, repeatability, p, lower, upper }: BiasAnalysis,
  level: number,
): Verdict => {
  const { value } = bias
  if (value === null) return noVerdict(bias.reason ?? '')
  const direction = value > 0 ? 'too high' : 'too low'
  const size = shortNumber(Math.abs(value))
  if (p.value === null || lower.value === null || upper.value === null) {
    if (repeatability.value !== 0) return noVerdict(lower.reason ?? upper.reason ?? p.reason ?? '')
    return value === 0
      ? { grade: 'good', sentence: 'The gauge shows the reference value every time.', remarks: [] }
      : {
          grade: 'poor',
          sentence: `The gauge reads ${size} ${direction}, every time by the same amount.`,
          remarks: ['Adjust or calibrate it.'],
        }
  }
  const ends = `${shortNumber(lower.value)} to ${shortNumber(upper.value)}`
  if (lower.value <= 0 && upper.value >= 0) {
    return {
      grade: 'good',
      sentence: `No bias can be shown: the mean is ${size} ${direction}, and 0 lies within the ${write(100 * level)} % interval of ${ends}.`,
      remarks: [],
    }
  }
  return {
    grade: 'poor',
    sentence: `The gauge reads ${size} ${direction}: the ${write(100 * level)} % interval of ${ends} does not reach 0.`,
    remarks: ['Check the master, wear and the zero setting; then calibrate the gauge and measure again.'],
  }
}

/**
 * Bias of a gauge at one reference value, by a one-sample t test.
 * Source: AIAG (2010), Measurement Systems Analysis, 4th ed., chapter III, section B.
 *
 * @example biasStudy({ reference: 6, values: [6.1, 5.9, 6.2, 6] }, { tolerance: null, multiplier: 6, level: 0.95 }).verdict.grade // => 'good'
 */
export const biasStudy = (input: BiasInput, options: StudyOptions): BiasStudy => {
  const values = input.values.filter((value) => value !== null)
  const problems: StudyProblem[] = []
  if (input.reference === null) problems.push({ sentence: 'The reference value is missing.', part: 0 })
  if (values.length < 2) {
    problems.push({
      sentence: `At least 2 measurements are needed; there ${values.length === 1 ? 'is' : 'are'} ${values.length}.`,
      part: 0,
      trial: values.length,
    })
  }
  const [first] = problems
  if (input.reference === null || first !== undefined) {
    return { kind: 'bias', verdict: noVerdict(first?.sentence ?? ''), problems, analysis: null }
  }
  const analysis = biasAnalysis(values, input.reference, options)
  return { kind: 'bias', verdict: biasVerdict(analysis, options.level), problems, analysis }
}
