/** A part that was left out of a study, and why. */
export interface LeftOut {
  readonly part: string
  readonly reason: string
}

/** Measurements of parts by appraisers, each several times; null where none was taken yet. */
export interface GaugeGrid {
  readonly parts: readonly string[]
  readonly appraisers: readonly string[]
  readonly trials: number
  /** By part, appraiser and trial. */
  readonly values: readonly (readonly (readonly (number | null)[])[])[]
  readonly leftOut?: readonly LeftOut[]
}

/** Judgements of parts by appraisers; null where none was given yet. */
export interface RatingGrid {
  readonly parts: readonly string[]
  readonly appraisers: readonly string[]
  readonly trials: number
  readonly ratings: readonly (readonly (readonly (string | null)[])[])[]
  /** The right answer for each part; null where it is not known. */
  readonly standard: readonly (string | null)[]
  readonly leftOut?: readonly LeftOut[]
}

/** What every study of measurements is computed with. */
export interface StudyOptions {
  /** Width of the tolerance, USL − LSL; null where there is none. */
  readonly tolerance: number | null
  /** The spread that counts as a whole process, in sigmas: 6, or 5.15 as once usual. */
  readonly multiplier: number
  /** Of the confidence intervals, such as 0.95. */
  readonly level: number
}

/** Something that keeps a study from being computed, at the field or the cell that a person has to look at. */
export interface StudyProblem {
  readonly sentence: string
  /** Places from 0; absent where the problem is not one of a single part, appraiser or trial. */
  readonly part?: number
  readonly appraiser?: number
  readonly trial?: number
}
