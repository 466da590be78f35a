import type { GaugeStudyData, GaugeStudyKind } from '../../../contract/msa.ts'

/** How large a study is to be. */
export interface StudySize {
  readonly parts: readonly string[]
  readonly appraisers: readonly string[]
  readonly trials: number
}

const nulls = (count: number): null[] => Array.from({ length: count }, () => null)

/**
 * A study of a size, with nothing measured yet.
 *
 * @example emptyData('bias', { parts: ['1'], appraisers: [], trials: 10 }) // { kind: 'bias', reference: null, values: [null, …] }
 */
export const emptyData = (kind: GaugeStudyKind, { parts, appraisers, trials }: StudySize): GaugeStudyData => {
  const grid = () => parts.map(() => appraisers.map(() => nulls(trials)))
  const names = { parts: [...parts], appraisers: [...appraisers], trials, left_out: [] }
  switch (kind) {
    case 'crossed':
    case 'nested':
      return { kind, ...names, values: grid() }
    case 'attribute':
      return { kind, ...names, ratings: grid(), standard: nulls(parts.length) }
    case 'bias':
      return { kind, reference: null, values: nulls(trials) }
    case 'linearity':
      return {
        kind,
        parts: [...parts],
        references: nulls(parts.length),
        values: parts.map(() => nulls(trials)),
      }
    case 'stability':
      return { kind, reference: null, occasions: [...parts], trials, values: parts.map(() => nulls(trials)) }
  }
}
