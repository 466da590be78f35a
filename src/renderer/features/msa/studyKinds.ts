import type { GaugeStudyKind } from '../../../contract/msa.ts'
import { t } from '../../words/t.ts'

/** How people call a kind of study, and what it is for. */
export interface StudyKindWords {
  readonly kind: GaugeStudyKind
  readonly word: string
  readonly purpose: string
}

/** Every kind of study, the commonest first. */
export const studyKinds: readonly StudyKindWords[] = [
  {
    kind: 'crossed',
    word: t('Gauge R&R'),
    purpose: t('Several people measure the same parts, each several times. Most studies are of this kind.'),
  },
  {
    kind: 'nested',
    word: t('Gauge R&R, parts used up'),
    purpose: t('Measuring destroys the part, so each person measures parts of their own from one batch.'),
  },
  {
    kind: 'attribute',
    word: t('Agreement of judgements'),
    purpose: t('People sort parts into good and bad, or into several categories.'),
  },
  {
    kind: 'bias',
    word: t('Bias'),
    purpose: t(
      'One master of known value, measured again and again: does the gauge read too high or too low?',
    ),
  },
  {
    kind: 'linearity',
    word: t('Linearity'),
    purpose: t('Masters over the whole range: does the bias change with the size?'),
  },
  {
    kind: 'stability',
    word: t('Stability'),
    purpose: t('One master over days and weeks: does the gauge still read the same?'),
  },
]

/** A kind as people call it. */
export const kindWord = (kind: GaugeStudyKind): string =>
  studyKinds.find((words) => words.kind === kind)?.word ?? kind
