import type { Characteristic } from '../../../contract/characteristic.ts'
import { chartDefinition } from '../../../spc/charts/chartRegistry.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import type { TypedSubgroup } from '../../connection/submissions.ts'
import { t } from '../../words/t.ts'
import { faulty, type ReadField, readEntry, type Told } from './reading/readEntry.ts'
import type { Range } from './reading/usualRange.ts'

/** One field of an entry. */
export interface EntryField {
  readonly label: string
  readonly help: string | null
  /** What it holds before anybody types. */
  readonly initial: string
  /** Whether it counts up and down by one. */
  readonly tally: boolean
  readonly read: (text: string, told?: Told) => ReadField
}

/** What the count of a chart is called. */
const countWords: Readonly<Partial<Record<ChartType, string>>> = {
  p: t('Nonconforming'),
  np: t('Nonconforming'),
  laney_p: t('Nonconforming'),
  c: t('Nonconformities'),
  u: t('Nonconformities'),
  laney_u: t('Nonconformities'),
  g: t('Good units since the last event'),
  t: t('Time since the last event'),
}

/** Charts whose samples are made of whole units, of which no more can be bad than were inspected. */
const ofUnits: readonly ChartType[] = ['p', 'np', 'laney_p']

const whole = (read: ReadField, least: number, words: string): ReadField =>
  read.value !== null && !(Number.isInteger(read.value) && read.value >= least) ? faulty(words) : read

const counted = (characteristic: Characteristic): Characteristic => ({
  ...characteristic,
  decimals: 0,
  unit: null,
})

const readCount =
  (characteristic: Characteristic, comma: boolean, range: Range | null) =>
  (text: string, told?: Told): ReadField =>
    whole(
      readEntry(text, { characteristic: counted(characteristic), comma, range, anyDecimals: true }, told),
      0,
      t('A count is a whole number from 0 up.'),
    )

/** How many times the usual size is taken for a slip. */
const farFromUsual = 10

const readSize =
  ({ chart_type: chart, subgroup_size: n, ...rest }: Characteristic, comma: boolean) =>
  (text: string, told?: Told): ReadField => {
    const free = { ...rest, decimals: 0, unit: null, plausible_min: null, plausible_max: null }
    const range = { low: n / farFromUsual, high: n * farFromUsual }
    const read = readEntry(text, { characteristic: free, comma, range, anyDecimals: true }, told)
    const value = readEntry(text, { characteristic: free, comma, range: null, anyDecimals: true }).value
    if (value === null) return read
    if (ofUnits.includes(chart)) {
      const words = t('Inspected pieces are a whole number from 1 up.')
      return Number.isInteger(value) && value >= 1 ? read : faulty(words)
    }
    return value > 0 ? read : faulty(t('Use a number above 0.'))
  }

const readTime =
  (characteristic: Characteristic, comma: boolean) =>
  (text: string, told?: Told): ReadField => {
    const read = readEntry(text, { characteristic, comma, range: null }, told)
    return read.value !== null && read.value < 0 ? faulty(t('A time cannot be below 0.')) : read
  }

/**
 * The fields of one entry, in the order in which they are filled.
 *
 * @param range where values usually lie; null asks of none
 */
export const entryFields = (
  characteristic: Characteristic,
  comma: boolean,
  range: Range | null = null,
): readonly EntryField[] => {
  const { chart_type: chart, subgroup_size: n, unit } = characteristic
  const { kind } = chartDefinition(chart)
  if (kind === 'measurements') {
    return Array.from({ length: n }, (_none, place) => ({
      label: n === 1 ? t('Value') : t('Value {{place}}', { place: place + 1 }),
      help: null,
      initial: '',
      tally: false,
      read: (text: string, told?: Told) => readEntry(text, { characteristic, comma, range }, told),
    }))
  }
  const label = countWords[chart] ?? t('Count')
  if (chart === 't') {
    return [
      {
        label: unit === null ? label : `${label}, ${unit}`,
        help: null,
        initial: '',
        tally: false,
        read: readTime(characteristic, comma),
      },
    ]
  }
  const count: EntryField = {
    label,
    help: null,
    initial: '',
    tally: true,
    read: readCount(characteristic, comma, range),
  }
  if (kind === 'count')
    return [
      { ...count, help: chart === 'c' && n > 1 ? t('On {{n}} units, the same every time.', { n }) : null },
    ]
  return [
    count,
    {
      label: ofUnits.includes(chart) ? t('Inspected') : t('Sample size'),
      help: t('Usually {{n}}.', { n }),
      initial: String(n),
      tally: false,
      read: readSize(characteristic, comma),
    },
  ]
}

/** What is wrong with the fields together, by place; null where nothing is. */
export const togetherFault = (
  { chart_type: chart }: Pick<Characteristic, 'chart_type'>,
  values: readonly (number | null)[],
): { readonly place: number; readonly fault: string } | null => {
  const [count, size] = values
  if (!ofUnits.includes(chart) || typeof count !== 'number' || typeof size !== 'number') return null
  return count > size
    ? { place: 0, fault: t('No more than the {{size}} that were inspected can be bad.', { size }) }
    : null
}

/** The numbers as the station takes them. */
export const subgroupOf = (
  { id, chart_type: chart }: Pick<Characteristic, 'id' | 'chart_type'>,
  values: readonly (number | null)[],
): TypedSubgroup => {
  const { kind } = chartDefinition(chart)
  const [count, size] = values
  if (kind === 'measurements') {
    return { characteristic_id: id, measurements: values.filter((value) => value !== null) }
  }
  return {
    characteristic_id: id,
    ...(typeof count === 'number' ? { count } : {}),
    ...(kind === 'counted' && typeof size === 'number' ? { sample_size: size } : {}),
  }
}
