import type { AgreementRate } from './agreementRate.ts'
import type { Verdict } from './gaugeVerdict.ts'
import type { Kappa } from './kappaFigures.ts'
import { shortNumber } from './shortNumber.ts'

/** Kappa above the first is good agreement, below the second poor. */
export const kappaThresholds = { good: 0.75, poor: 0.4 } as const

/** A kappa with the words for whose it is: "Ann and the standard". */
export interface NamedKappa {
  readonly who: string
  readonly kappa: Kappa
}

const gradeOf = (kappa: number): Verdict['grade'] =>
  kappa > kappaThresholds.good ? 'good' : kappa < kappaThresholds.poor ? 'poor' : 'marginal'

const words = {
  good: 'The appraisers agree well',
  marginal: 'The appraisers agree only in part',
  poor: 'The appraisers do not agree',
} as const

/**
 * The verdict on judgements: by the lowest kappa against the standard where there is one, else by the kappa between the appraisers. Above
 * 0.75 is good, below 0.4 poor.
 * Source: AIAG (2010), Measurement Systems Analysis, 4th ed., chapter III, section C.
 *
 * @param kappas at least one
 * @example attributeVerdict([], null).sentence // => 'There are no two judgements of one part to compare.'
 * @param all how many parts everybody judged right, or alike where there is no standard
 */
export const attributeVerdict = (
  kappas: readonly NamedKappa[],
  all: { readonly words: string; readonly rate: AgreementRate } | null,
): Verdict => {
  const known = kappas.flatMap(({ who, kappa }) =>
    kappa.kappa.value === null ? [] : [{ who, value: kappa.kappa.value }],
  )
  const [first, ...rest] = known
  const remarks =
    all?.rate.percent.value === null || all === null
      ? []
      : [
          `${all.words} on ${all.rate.matched.value} of ${all.rate.inspected.value} parts (${shortNumber(all.rate.percent.value)} %).`,
        ]
  if (first === undefined) {
    const reason = kappas[0]?.kappa.kappa.reason ?? 'There are no two judgements of one part to compare.'
    return { grade: 'none', sentence: reason, remarks }
  }
  const lowest = rest.reduce((least, one) => (one.value < least.value ? one : least), first)
  const grade = gradeOf(lowest.value)
  const where = known.length === 1 ? lowest.who : `the lowest, of ${lowest.who}`
  return {
    grade,
    sentence: `${words[grade === 'none' ? 'marginal' : grade]}: kappa is ${shortNumber(lowest.value)} (${where}).`,
    remarks: [
      `Above ${kappaThresholds.good} is good, below ${kappaThresholds.poor} poor (AIAG).`,
      ...remarks,
    ],
  }
}
