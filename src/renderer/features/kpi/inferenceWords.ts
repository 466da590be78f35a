import type { Inference } from '../../../contract/production/inference.ts'
import type { KpiName } from '../../../contract/production/kpi.ts'
import { formatNumber } from '../../components/formatNumber.ts'
import { t } from '../../words/t.ts'
import type { Shown } from './kpiWords.ts'

const standIn: Readonly<Record<`${Inference['field']} ${Inference['source']}` | 'other', string>> = {
  'ideal_cycle_time style': t('Cycle time from the standard of the style'),
  'ideal_cycle_time client': t('Cycle time from the standard of the line'),
  'ideal_cycle_time rolling': t('Cycle time from the mean of the 30 days before'),
  'ideal_cycle_time default': t('Cycle time not known: 0.25 h taken'),
  'shift_hours_scheduled shift': t('Hours from the shift'),
  'employees_present assigned': t('All assigned taken as present'),
  'planned_ship_date cycle': t('Ship date from the start plus quantity × cycle time'),
  'start_date first_entry': t('Start from the first entry'),
  'start_date created': t('Start from the day the order was added'),
  other: t('Something was filled in'),
} as Readonly<Record<string, string>>

/** What was filled in, where it comes from, in how many records, and how sure it is. */
export const inferenceWords = ({ field, source, records, confidence }: Inference): string =>
  t('{{what}}, in {{count}} records (confidence {{percent}} %)', {
    what: standIn[`${field} ${source}`] ?? standIn.other,
    count: records,
    percent: formatNumber(confidence * 100, 0),
  })

const fieldWords: Readonly<Record<Inference['field'], string>> = {
  ideal_cycle_time: t('cycle time'),
  shift_hours_scheduled: t('hours of the shift'),
  employees_present: t('people present'),
  planned_ship_date: t('ship date'),
  start_date: t('start'),
}

/**
 * What was filled in for one point of a figure's course, by the flags that the station gives it.
 *
 * @example filledAt('efficiency', ['efficiency_ideal_cycle_time']) // ['cycle time']
 */
export const filledAt = (kpi: string, flags: readonly string[]): readonly string[] =>
  flags.map((flag) => fieldWords[flag.slice(kpi.length + 1) as Inference['field']] ?? flag)

const ofKpi: Readonly<Record<string, readonly Inference['field'][]>> = {
  efficiency: ['ideal_cycle_time', 'shift_hours_scheduled'],
  performance: ['ideal_cycle_time'],
  availability: ['shift_hours_scheduled'],
  absenteeism: ['employees_present', 'shift_hours_scheduled'],
  on_time_delivery: ['planned_ship_date'],
  wip_aging: ['start_date'],
  oee: ['ideal_cycle_time', 'shift_hours_scheduled'],
}

/** The figure of which the station tells what was filled in for one: OEE takes in what efficiency does. */
export const inferredAs = (kpi: Shown): KpiName => (kpi === 'oee' ? 'efficiency' : kpi)

/** What of everything that was filled in goes into one figure. */
export const inferenceOf = (kpi: string, inference: readonly Inference[]): Inference[] =>
  inference.filter(({ field }) => ofKpi[kpi]?.includes(field) === true)
