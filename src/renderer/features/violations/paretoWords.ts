import type { Pareto, ParetoGrouping } from '../../../contract/pareto.ts'
import { t } from '../../words/t.ts'

/** What violations can be counted by, as people say it. */
export const groupingWords: readonly {
  readonly value: ParetoGrouping
  readonly label: string
  readonly word: string
}[] = [
  { value: 'cause', label: t('Cause'), word: t('cause') },
  { value: 'characteristic', label: t('Characteristic'), word: t('characteristic') },
  { value: 'rule', label: t('Rule'), word: t('rule') },
  { value: 'shift', label: t('Shift'), word: t('shift') },
  { value: 'operator', label: t('Operator'), word: t('operator') },
  { value: 'part_number', label: t('Part number'), word: t('part number') },
]

/** What a grouping is called within a sentence. */
const wordOf = (by: ParetoGrouping): string => groupingWords.find(({ value }) => value === by)?.word ?? by

const lacking = (by: ParetoGrouping, count: number): string => {
  switch (by) {
    case 'operator':
      return t('{{count}} that name no operator', { count })
    case 'part_number':
      return t('{{count}} that name no part number', { count })
    default:
      return t('{{count}} that have no {{by}} yet', { count, by: wordOf(by) })
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
    ...(not_stated === 0 ? [] : [lacking(by, not_stated)]),
    ...(withdrawn === 0 ? [] : [t('{{count}} that were withdrawn', { count: withdrawn })]),
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
  const count = not_stated
  switch (by) {
    case 'operator':
      return t('None of these {{count}} violations names an operator.', { count })
    case 'part_number':
      return t('None of these {{count}} violations names a part number.', { count })
    default:
      return t(
        'None of these {{count}} violations has a {{by}} yet. People give one when they acknowledge.',
        { count, by: wordOf(by) },
      )
  }
}
