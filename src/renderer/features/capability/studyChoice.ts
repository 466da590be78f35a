import type { InputOf } from '../../../contract/operations.ts'
import { type DistributionChoice, distributionChoices } from '../../../spc/capability/studyOptions.ts'
import { familyLabels } from '../../../spc/fit/fittedDistribution.ts'
import { countWords } from '../../charts/formatValue.ts'
import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'

/** How a person wants a capability study. */
export interface StudyChoice {
  readonly distribution: DistributionChoice
  /** `all`, `period`, or how many of the newest subgroups. */
  readonly span: string
  /** Local date and time of a period as the fields hold them, empty where it is open. */
  readonly from: string
  readonly to: string
  readonly level: string
  /** `revision`, or subgroups in a stretch of capability over time. */
  readonly block: string
}

/** One entry of a list to choose from. */
export interface ChoiceOption {
  readonly value: string
  readonly label: string
}

/** Past so many subgroups a study begins with the newest of them. */
const mostAtFirst = 5000

/** The study that is shown first. */
export const firstChoice = (subgroups: number): StudyChoice => ({
  distribution: 'normal',
  span: subgroups > mostAtFirst ? String(mostAtFirst) : 'all',
  from: '',
  to: '',
  level: '0.95',
  block: 'revision',
})

const choiceLabel = (choice: DistributionChoice): string =>
  choice === 'best' ? t('Best fit by Anderson–Darling') : told(familyLabels[choice])

export const distributionOptions: readonly ChoiceOption[] = distributionChoices.map((value) => ({
  value,
  label: choiceLabel(value),
}))

export const levelOptions: readonly ChoiceOption[] = ['0.9', '0.95', '0.99'].map((value) => ({
  value,
  label: `${Math.round(Number(value) * 100)} %`,
}))

const sizes = [25, 50, 100, 500, 1000, 5000, 25_000]

/** What there is to choose of so many subgroups. */
export const spanOptions = (subgroups: number): readonly ChoiceOption[] => [
  {
    value: 'all',
    label: subgroups === 0 ? t('All') : t('All {{subgroups}}', { subgroups: countWords(subgroups) }),
  },
  ...sizes
    .filter((size) => size < subgroups)
    .map((size) => ({ value: String(size), label: t('Newest {{size}}', { size: countWords(size) }) })),
  { value: 'period', label: t('A period') },
]

export const blockOptions: readonly ChoiceOption[] = [
  { value: 'revision', label: t('Limits revision') },
  ...[10, 25, 50, 100].map((size) => ({ value: String(size), label: t('{{size}} subgroups', { size }) })),
]

const momentOf = (local: string): string | undefined => {
  const at = new Date(local)
  return local === '' || Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}

/**
 * What the station is asked for a choice.
 *
 * @example studyQuery(7, { ...firstChoice(40), span: '25' }).last // 25
 */
export const studyQuery = (
  characteristicId: number,
  { distribution, span, from, to, level, block }: StudyChoice,
): InputOf<'capability.report'> => {
  const [begin, end] = span === 'period' ? [momentOf(from), momentOf(to)] : []
  return {
    characteristic_id: characteristicId,
    distribution,
    level: Number(level),
    ...(span === 'all' || span === 'period' ? {} : { last: Number(span) }),
    ...(begin === undefined ? {} : { from: begin }),
    ...(end === undefined ? {} : { to: end }),
    ...(block === 'revision' ? {} : { block: Number(block) }),
  }
}

/** Why a period cannot be asked for; null where it can. */
export const periodFault = ({ span, from, to }: StudyChoice): string | null =>
  span === 'period' && from !== '' && to !== '' && from > to ? t('Ends before it begins') : null
