import type { Pareto, ParetoGrouping } from '../../../contract/pareto.ts'
import { countWords } from '../../charts/formatValue.ts'
import { t } from '../../words/t.ts'

/** What violations can be counted by, as people say it. */
export const groupingWords: readonly {
  readonly value: ParetoGrouping
  readonly label: string
  readonly word: string
}[] = [
  { value: 'cause', label: t('Cause'), word: 'cause' },
  { value: 'characteristic', label: t('Characteristic'), word: 'characteristic' },
  { value: 'rule', label: t('Rule'), word: 'rule' },
  { value: 'shift', label: 'Shift', word: 'shift' },
  { value: 'operator', label: t('Operator'), word: 'operator' },
  { value: 'part_number', label: t('Part number'), word: t('part number') },
]

const lack = (by: ParetoGrouping, count: number): string => {
  const one = count === 1
  switch (by) {
    case 'operator':
      return one ? t('names no operator') : t('name no operator')
    case 'part_number':
      return one ? t('names no part number') : t('name no part number')
    default:
      return t('{{what}} no {{by}} yet', { what: one ? 'has' : 'have', by })
  }
}

/**
 * What the bars leave out, in a sentence; null where they leave out nothing.
 *
 * @example leftOutSentence({ by: 'cause', not_stated: 2, withdrawn: 0 }) // 'Left out: 2 that have no cause yet.'
 */
export const leftOutSentence = ({
  by,
  not_stated,
  withdrawn,
}: Pick<Pareto, 'by' | 'not_stated' | 'withdrawn'>): string | null => {
  const parts = [
    ...(not_stated === 0
      ? []
      : [t('{{notStated}} that {{by}}', { notStated: countWords(not_stated), by: lack(by, not_stated) })]),
    ...(withdrawn === 0
      ? []
      : [
          t('{{withdrawn}} that {{what}} withdrawn', {
            withdrawn: countWords(withdrawn),
            what: withdrawn === 1 ? 'was' : 'were',
          }),
        ]),
  ]
  return parts.length === 0 ? null : t('Left out: {{parts}}.', { parts: parts.join(', ') })
}

/**
 * Why there is no bar, in a sentence.
 *
 * @example emptySentence({ by: 'operator', not_stated: 3 }) // 'None of these 3 violations names an operator.'
 */
export const emptySentence = ({ by, not_stated }: Pick<Pareto, 'by' | 'not_stated'>): string => {
  if (not_stated === 0) return t('No violation is like this, so there is nothing to count.')
  const these =
    not_stated === 1
      ? t('The one violation here')
      : t('None of these {{notStated}} violations', { notStated: countWords(not_stated) })
  const no = not_stated === 1 ? 'no' : by === 'operator' ? 'an' : 'a'
  switch (by) {
    case 'operator':
      return t('{{these}} names {{no}} operator.', { these, no })
    case 'part_number':
      return t('{{these}} names {{no}} part number.', { these, no })
    default:
      return t('{{these}} has {{no}} {{by}} yet. People give one when they acknowledge.', { these, no, by })
  }
}
