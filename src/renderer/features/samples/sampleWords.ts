import type { ListedSample } from '../../../contract/sampleList.ts'
import { countWords, formatValue } from '../../charts/formatValue.ts'
import type { StateKind } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'

/** What became of a subgroup: a mark and the same in words. */
export interface Judgement {
  readonly kind: StateKind
  readonly hollow: boolean
  readonly unacknowledged: boolean
  readonly words: string
}

/** How a subgroup was judged, as one sees it in a row. */
export const judgementOf = ({ excluded, judged, violations }: ListedSample): Judgement => {
  const { open, acknowledged, critical } = violations
  if (excluded) return { kind: 'excluded', hollow: false, unacknowledged: false, words: t('Left out') }
  if (open + acknowledged > 0) {
    const kind = critical ? 'alarm' : 'warning'
    const words = critical ? t('Beyond the limits') : t('Pattern within')
    return { kind, hollow: open === 0, unacknowledged: open > 0, words }
  }
  return judged
    ? { kind: 'steady', hollow: false, unacknowledged: false, words: t('In control') }
    : { kind: 'trial', hollow: false, unacknowledged: false, words: t('On trial') }
}

/** The value that stands for a subgroup in a row: its mean, or its count with what was inspected. */
export const valueWords = ({ mean, count, sample_size: size, decimals }: ListedSample): string => {
  if (mean !== null) return formatValue(mean, decimals)
  if (count === null) return '–'
  return size === null
    ? countWords(count)
    : t('{{counted}} of {{size}}', { counted: countWords(count), size: countWords(size) })
}

/** Over what a subgroup came. */
export const sourceWords: Readonly<Record<ListedSample['source'], string>> = {
  bridge: t('Screen'),
  http: t('Program'),
  station: t('Station'),
}

const everyStations: Readonly<Record<string, string>> = {
  Batch: t('Batch'),
  Operator: t('Operator'),
  Part: t('Part'),
}

/** The name of a field: those of every station in the language of the person, the others as the leader wrote them. */
export const fieldWords = (label: string): string =>
  Object.hasOwn(everyStations, label) ? (everyStations[label] ?? label) : label
