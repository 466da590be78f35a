import type { Figure } from '../figure.ts'
import { shortNumber } from './shortNumber.ts'
import type { VariationComponent } from './variationShare.ts'

/** How a study turned out, for the person who asked. */
export interface Verdict {
  readonly grade: 'good' | 'marginal' | 'poor' | 'none'
  readonly sentence: string
  /** What else to know, a sentence each. */
  readonly remarks: readonly string[]
}

/** Percent of the study variation or the tolerance: below the first a gauge is good, above the second it is not usable. */
export const gaugeThresholds = { good: 10, poor: 30 } as const

/** Fewest classes of parts that a gauge for controlling a process must tell apart. */
export const neededCategories = 5

type Grade = Verdict['grade']

const order: readonly Grade[] = ['good', 'marginal', 'poor']

const worst = (grades: readonly Grade[]): Grade =>
  grades.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a), 'good')

const gradeOf = (percent: number): Grade =>
  percent < gaugeThresholds.good ? 'good' : percent > gaugeThresholds.poor ? 'poor' : 'marginal'

const words: Readonly<Record<Grade, string>> = {
  good: 'The gauge is good enough',
  marginal: 'The gauge may do, depending on what is at stake',
  poor: 'The gauge is not good enough',
  none: 'The gauge cannot be judged',
}

const classes = (ndc: number): string => (ndc === 1 ? '1 class' : `${ndc} classes`)

/**
 * The verdict on a gauge by the AIAG thresholds: under 10 % of the study variation (and of the tolerance) good, over 30 % not usable, and
 * at least 5 distinct categories.
 * Source: AIAG (2010), Measurement Systems Analysis, 4th ed., chapter II, section D.
 *
 * @example gaugeVerdict([], plainFigure({ name: 'ndc', symbol: 'ndc', formula: '–', source: '–' }, 5, '5')).grade // => 'none'
 */
export const gaugeVerdict = (components: readonly VariationComponent[], categories: Figure): Verdict => {
  const of = (id: VariationComponent['id']) => components.find((component) => component.id === id)
  const gauge = of('gauge')
  const share = gauge?.share.value ?? null
  if (gauge === undefined || share === null) {
    return { grade: 'none', sentence: `${words.none}: ${gauge?.share.reason ?? ''}`, remarks: [] }
  }
  const ofTolerance = gauge.tolerance.value
  const ndc = categories.value
  const coarse = ndc !== null && ndc < neededCategories
  const grade = worst([
    gradeOf(share),
    ...(ofTolerance === null ? [] : [gradeOf(ofTolerance)]),
    ...(coarse ? ['marginal' as const] : []),
  ])
  const tolerance = ofTolerance === null ? '' : ` and ${shortNumber(ofTolerance)} % of the tolerance`
  const remarks: string[] = [
    `Under ${gaugeThresholds.good} % is good, over ${gaugeThresholds.poor} % is not usable (AIAG).`,
  ]
  if (ndc !== null) {
    remarks.push(
      coarse
        ? `It tells only ${classes(ndc)} of parts apart; at least ${neededCategories} are wanted.`
        : `It tells ${classes(ndc)} of parts apart, and ${neededCategories} are wanted.`,
    )
  }
  const repeat = of('repeatability')?.variance.value ?? 0
  const reproduce = of('reproducibility')?.variance.value ?? 0
  if (grade !== 'good') {
    remarks.push(
      repeat >= reproduce
        ? 'Most of it is repeatability: the same person reads the same part differently. Look at the gauge, its fixture and its resolution.'
        : 'Most of it is reproducibility: people read the same part differently. Look at the way of measuring and at training.',
    )
  }
  return {
    grade,
    sentence: `${words[grade]}: it takes up ${shortNumber(share)} % of the study variation${tolerance}.`,
    remarks,
  }
}

/** The verdict on a study that cannot be computed yet. */
export const noVerdict = (sentence: string, remarks: readonly string[] = []): Verdict => ({
  grade: 'none',
  sentence,
  remarks,
})
