import type { Inference } from '../../../contract/production/inference.ts'
import { formatNumber } from '../../components/formatNumber.ts'
import { t } from '../../words/t.ts'

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
  t('{{what}}, in {{records}} records (confidence {{percent}} %)', {
    what: standIn[`${field} ${source}`] ?? standIn.other,
    records,
    percent: formatNumber(confidence * 100, 0),
  })

const ofKpi: Readonly<Record<string, readonly Inference['field'][]>> = {
  efficiency: ['ideal_cycle_time', 'shift_hours_scheduled'],
  performance: ['ideal_cycle_time'],
  availability: ['shift_hours_scheduled'],
  absenteeism: ['employees_present', 'shift_hours_scheduled'],
  on_time_delivery: ['planned_ship_date'],
  wip_aging: ['start_date'],
  oee: ['ideal_cycle_time', 'shift_hours_scheduled'],
}

/** What of everything that was filled in goes into one figure. */
export const inferenceOf = (kpi: string, inference: readonly Inference[]): Inference[] =>
  inference.filter(({ field }) => ofKpi[kpi]?.includes(field) === true)
