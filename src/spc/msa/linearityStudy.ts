import { studentTQuantile } from '../distributions/studentT.ts'
import { bracketed } from '../explain/bracketed.ts'
import { type Figure, figureNumber as write } from '../figure.ts'
import { mean } from '../mean.ts'
import { type BiasAnalysis, biasAnalysis } from './biasStudy.ts'
import { deriveFigure, type FigureRecipe, plainFigure } from './deriveFigure.ts'
import { noVerdict, type Verdict } from './gaugeVerdict.ts'
import { type LineFit, lineFit } from './lineFit.ts'
import { shortNumber } from './shortNumber.ts'
import { spreadProblem } from './spreadProblem.ts'
import { type StudentTest, studentFigures } from './studentFigures.ts'
import type { StudyOptions, StudyProblem } from './studyInput.ts'

/** Repeated measurements of masters over the range of the gauge; null where something is still missing. */
export interface LinearityInput {
  readonly parts: readonly string[]
  readonly references: readonly (number | null)[]
  /** By part; they need not be equally many. */
  readonly values: readonly (readonly (number | null)[])[]
}

/** One coefficient of the line. */
export interface LineCoefficient extends StudentTest {
  readonly estimate: Figure
  readonly error: Figure
}

/** The line and its band at one reference value. */
export interface BandPoint {
  readonly x: number
  readonly fit: number
  readonly lower: number
  readonly upper: number
}

export interface LinearityAnalysis {
  readonly slope: LineCoefficient
  readonly intercept: LineCoefficient
  /** Standard deviation about the line. */
  readonly deviation: Figure
  readonly freedom: Figure
  /** R² in percent. */
  readonly determination: Figure
  /** 100·|slope|. */
  readonly linearity: Figure
  /** Mean of all biases. */
  readonly bias: Figure
  readonly parts: readonly (BiasAnalysis & { readonly part: string; readonly reference: number })[]
  readonly band: readonly BandPoint[]
  /** Every single bias, for the picture. */
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

export interface LinearityStudy {
  readonly kind: 'linearity'
  readonly verdict: Verdict
  readonly problems: readonly StudyProblem[]
  readonly analysis: LinearityAnalysis | null
}

const source = 'AIAG (2010), Measurement Systems Analysis, 4th ed., chapter III, section B: linearity'

const bandPoints = 41

interface Master {
  readonly part: string
  readonly reference: number
  readonly values: readonly number[]
}

const problemsOf = ({ parts, references, values }: LinearityInput): StudyProblem[] => {
  const problems: StudyProblem[] = []
  if (parts.length < 2) {
    problems.push({
      sentence: `At least 2 masters are needed; there ${parts.length === 1 ? 'is' : 'are'} ${parts.length}.`,
    })
  }
  parts.forEach((part, i) => {
    if ((references[i] ?? null) === null) {
      problems.push({ sentence: `Part ${part} has no reference value. Enter it.`, part: i })
    }
    const count = (values[i] ?? []).filter((value) => value !== null).length
    if (count < 2) {
      problems.push({
        sentence: `Part ${part} needs at least 2 measurements; it has ${count}.`,
        part: i,
        trial: count,
      })
    }
  })
  if (problems.length === 0 && new Set(references).size < 2) {
    problems.push({
      sentence: 'All reference values are the same. Choose masters over the whole range of the gauge.',
      part: 0,
    })
  }
  if (problems.length === 0) {
    const spread = spreadProblem([...references, ...values.flat()].filter((value) => value !== null))
    if (spread !== null) problems.push(spread)
  }
  return problems
}

/** Half the width of the band of the line at x. */
const reachAt = (fit: LineFit, s: number, t: number, x: number): number =>
  t * s * Math.sqrt(1 / fit.n + (x - fit.meanX) ** 2 / fit.squaresX)

/** Whether the line of no bias lies within the band at every place between the outer masters. */
const zeroWithin = (fit: LineFit, s: number, t: number, low: number, high: number): boolean => {
  const outside = (x: number): number => Math.abs(fit.intercept + fit.slope * x) - reachAt(fit, s, t, x)
  // The square of the line less that of the band is a parabola: it peaks at an end, or, if it opens downwards, at its vertex.
  const opening = fit.slope ** 2 - (t * s) ** 2 / fit.squaresX
  const level = fit.intercept + fit.slope * fit.meanX
  const vertex = opening < 0 ? fit.meanX - (fit.slope * level) / opening : low
  const places = [low, high, ...(vertex > low && vertex < high ? [vertex] : [])]
  return places.every((x) => outside(x) <= 0)
}

const coefficient = (
  subject: 'slope' | 'intercept',
  estimate: Figure,
  error: Figure,
  freedom: Figure,
  level: number,
): LineCoefficient => ({
  estimate,
  error,
  ...studentFigures(subject, estimate, error, freedom, level, source),
})

const analyse = (
  masters: readonly Master[],
  options: StudyOptions,
): LinearityAnalysis & { readonly holds: boolean } => {
  const points = masters.flatMap(({ reference, values }) =>
    values.map((value): readonly [number, number] => [reference, value - reference]),
  )
  const fit = lineFit(points)
  const recipe = (name: string, symbol: string, formula: string): FigureRecipe => ({
    name,
    symbol,
    formula,
    source,
  })
  const sizes = { symbol: 'N', meaning: 'single measurements', value: fit.n }
  const squares = { symbol: 'Sxx', meaning: 'Σ(x − x̄)² of the reference values', value: fit.squaresX }
  const centre = { symbol: 'x̄', meaning: 'mean of the reference values', value: fit.meanX }
  const meanBias = plainFigure(
    recipe('Mean bias', 'bias', 'Σ(x − reference)/N'),
    mean(points.map(([, y]) => y)),
    `mean of ${fit.n} biases`,
  )
  const slope = deriveFigure(
    recipe('Slope of the bias', 'a', 'Σ(x − x̄)(y − ȳ)/Sxx'),
    [squares, { symbol: 'Sxy', meaning: 'Σ(x − x̄)(y − ȳ)', value: fit.slope * fit.squaresX }],
    (sxx, sxy) => ({ value: fit.slope, written: `${write(sxy)}/${write(sxx)}` }),
  )
  const intercept = deriveFigure(
    recipe('Intercept of the bias', 'b', 'ȳ − a·x̄'),
    [meanBias, slope, centre],
    (y, a, x) => ({
      value: fit.intercept,
      written: `${write(y)} − ${bracketed(a)} × ${bracketed(x)}`,
    }),
  )
  const freedom = deriveFigure(recipe('Degrees of freedom', 'ν', 'N − 2'), [sizes], (n) => ({
    value: n - 2,
    written: `${n} − 2`,
  }))
  const deviation = deriveFigure(
    recipe('Standard deviation about the line', 's', '√(Σ(y − ŷ)²/ν)'),
    [{ symbol: 'Σ(y − ŷ)²', meaning: 'squared distances from the line', value: fit.residual }, freedom],
    (residual, nu) => ({ value: Math.sqrt(residual / nu), written: `√(${write(residual)}/${nu})` }),
  )
  const slopeError = deriveFigure(
    recipe('Standard error of the slope', 's_a', 's/√Sxx'),
    [deviation, squares],
    (s, sxx) => ({
      value: s / Math.sqrt(sxx),
      written: `${write(s)}/√${write(sxx)}`,
    }),
  )
  const interceptError = deriveFigure(
    recipe('Standard error of the intercept', 's_b', 's·√(1/N + x̄²/Sxx)'),
    [deviation, sizes, centre, squares],
    (s, n, x, sxx) => ({
      value: s * Math.sqrt(1 / n + x ** 2 / sxx),
      written: `${write(s)} × √(1/${n} + ${write(x)}²/${write(sxx)})`,
    }),
  )
  const s = deviation.value ?? 0
  const t = studentTQuantile((1 + options.level) / 2, fit.n - 2)
  const references = masters.map(({ reference }) => reference)
  const [low, high] = [Math.min(...references), Math.max(...references)]
  const band = Array.from({ length: bandPoints }, (_, i) => {
    const x = low + ((high - low) * i) / (bandPoints - 1)
    const line = fit.intercept + fit.slope * x
    const reach = reachAt(fit, s, t, x)
    return { x, fit: line, lower: line - reach, upper: line + reach }
  })
  return {
    slope: coefficient('slope', slope, slopeError, freedom, options.level),
    intercept: coefficient('intercept', intercept, interceptError, freedom, options.level),
    deviation,
    freedom,
    determination: deriveFigure(
      recipe('Share of the bias that the line explains', 'R²', '100·(1 − Σ(y − ŷ)²/Σ(y − ȳ)²)'),
      [
        { symbol: 'Σ(y − ŷ)²', meaning: 'squared distances from the line', value: fit.residual },
        { symbol: 'Σ(y − ȳ)²', meaning: 'squared distances from the mean bias', value: fit.total },
      ],
      (residual, total) =>
        total === 0
          ? { reason: 'All biases are the same, so there is nothing to explain.' }
          : {
              value: 100 * (1 - residual / total),
              written: `100 × (1 − ${write(residual)}/${write(total)})`,
            },
    ),
    linearity: deriveFigure(recipe('Linearity', '%Linearity', '100·|a|'), [slope], (a) => ({
      value: 100 * Math.abs(a),
      written: `100 × |${write(a)}|`,
    })),
    bias: meanBias,
    parts: masters.map(({ part, reference, values }) => ({
      part,
      reference,
      ...biasAnalysis(values, reference, options),
    })),
    band,
    points: points.map(([x, y]) => ({ x, y })),
    holds: zeroWithin(fit, s, t, low, high),
  }
}

const verdictOf = ({ slope, bias }: LinearityAnalysis, holds: boolean, level: number): Verdict => {
  if (holds) {
    return {
      grade: 'good',
      sentence:
        'The gauge is linear: the line of no bias lies within the confidence band over the whole range.',
      remarks: [],
    }
  }
  const a = slope.estimate.value ?? 0
  // Without any scatter there is no p-value, and any slope is one.
  const leans = slope.p.value === null ? a !== 0 : slope.p.value < 1 - level
  return {
    grade: 'poor',
    sentence: leans
      ? `The gauge is not linear: its bias ${a > 0 ? 'rises' : 'falls'} by ${shortNumber(Math.abs(a))} for each unit of size.`
      : `The gauge is biased over its range, by ${shortNumber(bias.value ?? 0)} on average, and hardly differently at its ends.`,
    remarks: ['Calibrate it over its whole range, check the masters and wear, and measure again.'],
  }
}

/**
 * Linearity: whether the bias of a gauge changes over its range, by the regression of the single biases on the reference values, with the
 * confidence band of the line. Masters may have been measured unequally often.
 * Source: AIAG (2010), Measurement Systems Analysis, 4th ed., chapter III, section B.
 *
 * @example linearityStudy({ parts: ['1', '2'], references: [2, 10], values: [[2.1, 1.9], [10.1, 9.9]] }, { tolerance: null, multiplier: 6, level: 0.95 }).verdict.grade // => 'good'
 */
export const linearityStudy = (input: LinearityInput, options: StudyOptions): LinearityStudy => {
  const problems = problemsOf(input)
  const [first] = problems
  if (first !== undefined) {
    return { kind: 'linearity', verdict: noVerdict(first.sentence), problems, analysis: null }
  }
  const masters = input.parts.map((part, i) => ({
    part,
    reference: input.references[i] ?? 0,
    values: (input.values[i] ?? []).filter((value) => value !== null),
  }))
  const { holds, ...analysis } = analyse(masters, options)
  return { kind: 'linearity', verdict: verdictOf(analysis, holds, options.level), problems, analysis }
}
