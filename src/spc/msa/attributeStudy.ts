import { type AgreementRate, agreementRate } from './agreementRate.ts'
import { attributeVerdict, type NamedKappa } from './attributeVerdict.ts'
import { type CohenKappa, cohenKappa, type RatingPair } from './cohenKappa.ts'
import { type FleissKappa, fleissKappa } from './fleissKappa.ts'
import { noVerdict, type Verdict } from './gaugeVerdict.ts'
import type { RatingGrid, StudyOptions, StudyProblem } from './studyInput.ts'
import { type UsableGrid, usableRatings } from './usableGrid.ts'

/** Agreement of one appraiser. */
export interface AppraiserAgreement extends AgreementRate {
  readonly appraiser: string
}

/** Cohen's kappa of two appraisers, or of one and the standard where `second` is null. */
export interface PairKappa extends CohenKappa {
  readonly first: string
  readonly second: string | null
}

/** Fleiss' kappas of one appraiser's repeated judgements, or of all judgements where `appraiser` is null. */
export interface GroupKappa {
  readonly appraiser: string | null
  readonly kappas: readonly FleissKappa[]
}

/** A study of judgements; without an analysis where `problems` say what is in its way. */
export interface AttributeStudy {
  readonly kind: 'attribute'
  readonly verdict: Verdict
  readonly problems: readonly StudyProblem[]
  readonly analysis: {
    readonly categories: readonly string[]
    /** Each appraiser with themselves; empty with one trial. */
    readonly within: readonly AppraiserAgreement[]
    /** Each appraiser with the standard, in every trial; empty without a standard. */
    readonly standard: readonly AppraiserAgreement[]
    /** All judgements of a part alike; null with one appraiser. */
    readonly between: AgreementRate | null
    /** All of them right; null without a standard. */
    readonly all: AgreementRate | null
    readonly cohen: readonly PairKappa[]
    readonly fleiss: readonly GroupKappa[]
  } | null
}

const alike = (ratings: readonly string[]): boolean => new Set(ratings).size <= 1

const standardOf = (grid: RatingGrid, { places, parts }: UsableGrid<string>) => {
  const given = places.map((i) => grid.standard[i] ?? null)
  const none = given.every((rating) => rating === null)
  const problems: StudyProblem[] = none
    ? []
    : given.flatMap((rating, i) =>
        rating === null
          ? [
              {
                sentence: `Part ${parts[i] ?? ''} has no standard, and others have. Enter it.`,
                part: places[i] ?? i,
              },
            ]
          : [],
      )
  return { standard: none || problems.length > 0 ? null : given.map((rating) => rating ?? ''), problems }
}

/**
 * Attribute agreement: appraisers sort parts into categories, several times each. How often each agrees with themselves, with the standard
 * and with each other, with exact intervals, and the agreement beyond chance: Cohen's kappa of each pair and against the standard, Fleiss'
 * kappa of each appraiser's trials and of all judgements.
 * Source: AIAG (2010), Measurement Systems Analysis, 4th ed., chapter III, section C.
 *
 * @example attributeStudy({ parts: ['1', '2'], appraisers: ['A', 'B'], trials: 1, ratings: [[['ok'], ['ok']], [['bad'], ['bad']]], standard: [null, null] }, { tolerance: null, multiplier: 6, level: 0.95 }).analysis?.between?.percent.value // => 100
 */
export const attributeStudy = (grid: RatingGrid, { level }: StudyOptions): AttributeStudy => {
  const usable = usableRatings(grid, { parts: 2, appraisers: 1, trials: 1 })
  const { cells, appraisers, trials, excluded, parts } = usable
  const { standard, problems: unknown } = standardOf(grid, usable)
  const problems = [...usable.problems, ...unknown]
  const [first] = problems
  if (first !== undefined) {
    return { kind: 'attribute', verdict: noVerdict(first.sentence), problems, analysis: null }
  }
  const n = parts.length
  const of = (j: number): (readonly string[])[] => cells.map((row) => row[j] ?? [])
  const rate = (meaning: string, agrees: (part: number) => boolean): AgreementRate =>
    agreementRate(meaning, parts.filter((_, i) => agrees(i)).length, n, level, excluded)
  const right = (ratings: readonly string[], part: number): boolean =>
    ratings.every((rating) => rating === standard?.[part])
  const everything = cells.map((row) => row.flat())
  const between =
    appraisers.length < 2
      ? null
      : rate('all appraisers judged alike every time', (i) => alike(everything[i] ?? []))
  const all =
    standard === null
      ? null
      : rate('all appraisers judged right every time', (i) => right(everything[i] ?? [], i))
  const pairKappa = (name: string, second: string | null, pairs: readonly RatingPair[]): PairKappa => ({
    first: name,
    second,
    ...cohenKappa(pairs, `${name} and ${second ?? 'the standard'}`, level, excluded),
  })
  const againstStandard =
    standard === null
      ? []
      : appraisers.map((name, j) =>
          pairKappa(
            name,
            null,
            of(j).flatMap((ratings, i) => ratings.map((rating): RatingPair => [rating, standard[i] ?? ''])),
          ),
        )
  const amongThem = appraisers.flatMap((name, j) =>
    appraisers.slice(j + 1).map((other, step) =>
      pairKappa(
        name,
        other,
        of(j).flatMap((ratings, i) =>
          ratings.map((rating, k): RatingPair => [rating, of(j + 1 + step)[i]?.[k] ?? '']),
        ),
      ),
    ),
  )
  const fleiss: GroupKappa[] = [
    ...(appraisers.length < 2
      ? []
      : [{ appraiser: null, kappas: fleissKappa(everything, 'All appraisers', excluded) }]),
    ...(trials < 2
      ? []
      : appraisers.map((name, j) => ({ appraiser: name, kappas: fleissKappa(of(j), name, excluded) }))),
  ]
  const overall = fleiss.flatMap(({ appraiser, kappas }): NamedKappa[] => {
    const kappa = kappas.at(-1)
    return kappa === undefined ? [] : [{ who: appraiser ?? 'all appraisers together', kappa }]
  })
  const judged: readonly NamedKappa[] =
    againstStandard.length > 0
      ? againstStandard.map((kappa) => ({ who: `${kappa.first} and the standard`, kappa }))
      : overall.slice(0, 1)
  const summary =
    all !== null
      ? { words: 'Everybody was right every time', rate: all }
      : between !== null
        ? { words: 'Everybody said the same every time', rate: between }
        : null
  return {
    kind: 'attribute',
    verdict: attributeVerdict(judged, summary),
    problems,
    analysis: {
      categories: [...new Set([...everything.flat(), ...(standard ?? [])])].toSorted(),
      within:
        trials < 2
          ? []
          : appraisers.map((appraiser, j) => ({
              appraiser,
              ...rate(`${appraiser} judged alike every time`, (i) => alike(of(j)[i] ?? [])),
            })),
      standard:
        standard === null
          ? []
          : appraisers.map((appraiser, j) => ({
              appraiser,
              ...rate(`${appraiser} judged right every time`, (i) => right(of(j)[i] ?? [], i)),
            })),
      between,
      all,
      cohen: [...againstStandard, ...amongThem],
      fleiss,
    },
  }
}
