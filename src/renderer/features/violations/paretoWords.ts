import type { Pareto, ParetoGrouping } from '../../../contract/pareto.ts'
import { countWords } from '../../charts/formatValue.ts'

/** What violations can be counted by, as people say it. */
export const groupingWords: readonly {
  readonly value: ParetoGrouping
  readonly label: string
  readonly word: string
}[] = [
  { value: 'cause', label: 'Cause', word: 'cause' },
  { value: 'characteristic', label: 'Characteristic', word: 'characteristic' },
  { value: 'rule', label: 'Rule', word: 'rule' },
  { value: 'shift', label: 'Shift', word: 'shift' },
  { value: 'operator', label: 'Operator', word: 'operator' },
  { value: 'part_number', label: 'Part number', word: 'part number' },
]

const lack = (by: ParetoGrouping, count: number): string => {
  const one = count === 1
  switch (by) {
    case 'operator':
      return one ? 'names no operator' : 'name no operator'
    case 'part_number':
      return one ? 'names no part number' : 'name no part number'
    default:
      return `${one ? 'has' : 'have'} no ${by} yet`
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
    ...(not_stated === 0 ? [] : [`${countWords(not_stated)} that ${lack(by, not_stated)}`]),
    ...(withdrawn === 0
      ? []
      : [`${countWords(withdrawn)} that ${withdrawn === 1 ? 'was' : 'were'} withdrawn`]),
  ]
  return parts.length === 0 ? null : `Left out: ${parts.join(', ')}.`
}

/**
 * Why there is no bar, in a sentence.
 *
 * @example emptySentence({ by: 'operator', not_stated: 3 }) // 'None of these 3 violations names an operator.'
 */
export const emptySentence = ({ by, not_stated }: Pick<Pareto, 'by' | 'not_stated'>): string => {
  if (not_stated === 0) return 'No violation is like this, so there is nothing to count.'
  const these =
    not_stated === 1 ? 'The one violation here' : `None of these ${countWords(not_stated)} violations`
  const no = not_stated === 1 ? 'no' : by === 'operator' ? 'an' : 'a'
  switch (by) {
    case 'operator':
      return `${these} names ${no} operator.`
    case 'part_number':
      return `${these} names ${no} part number.`
    default:
      return `${these} has ${no} ${by} yet. People give one when they acknowledge.`
  }
}
