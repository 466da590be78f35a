import { type KpiName, kpiNames } from '../../../contract/production/kpi.ts'
import { groupedNumber } from '../../components/formatNumber.ts'
import { t } from '../../words/t.ts'

/** One of the ten figures, or the effectiveness that stands over them. */
export type Shown = KpiName | 'oee'

/** In the order in which they are shown. */
export const shownKpis: readonly Shown[] = ['oee', ...kpiNames]

interface Words {
  readonly name: string
  /** What it tells, in a line. */
  readonly about: string
  readonly formula: string
}

export const kpiWords: Readonly<Record<Shown, Words>> = {
  oee: {
    name: t('OEE'),
    about: t('Availability × performance × quality'),
    formula: t('availability × performance × quality'),
  },
  efficiency: {
    name: t('Efficiency'),
    about: t('Hours produced of the hours of all people'),
    formula: t('units × ideal cycle time ÷ (people assigned × shift hours) × 100'),
  },
  performance: {
    name: t('Performance'),
    about: t('Hours produced of the run time'),
    formula: t('units × ideal cycle time ÷ run time × 100'),
  },
  wip_aging: {
    name: t('WIP aging'),
    about: t('Days that open orders have been worked on'),
    formula: t('(days since the start − days on hold) of all open orders ÷ open orders'),
  },
  on_time_delivery: {
    name: t('On-time delivery'),
    about: t('Orders shipped by their planned day'),
    formula: t('orders shipped on time ÷ orders shipped or due × 100'),
  },
  ppm: {
    name: t('PPM'),
    about: t('Defective units in a million produced'),
    formula: t('defective units ÷ units produced × 1,000,000'),
  },
  dpmo: {
    name: t('DPMO'),
    about: t('Defects in a million opportunities'),
    formula: t('defects ÷ (units inspected × opportunities of each) × 1,000,000'),
  },
  fpy: {
    name: t('First-pass yield'),
    about: t('Units that passed the first time'),
    formula: t('units passed the first time ÷ units inspected × 100'),
  },
  rty: {
    name: t('Rolled throughput yield'),
    about: t('Units that come through all steps without a defect'),
    formula: t('units without a defect through all steps ÷ units started × 100'),
  },
  availability: {
    name: t('Availability'),
    about: t('Planned hours without standstills'),
    formula: t('(planned hours − standstills) ÷ planned hours × 100'),
  },
  absenteeism: {
    name: t('Absenteeism'),
    about: t('Hours missed of the hours scheduled'),
    formula: t('hours of absence ÷ scheduled hours × 100'),
  },
}

export const isShown = (text: string | undefined): text is Shown => shownKpis.some((kpi) => kpi === text)

/** What stands after its number. */
export const kpiUnit = (kpi: Shown): string => {
  if (kpi === 'ppm' || kpi === 'dpmo') return t('per million')
  return kpi === 'wip_aging' ? t('days') : '%'
}

/** Decimals that a figure is read with: percent two, days one, parts of a million whole from 100 on. */
export const kpiDecimals = (kpi: Shown, value: number | null): number => {
  if (kpi === 'wip_aging') return 1
  if (kpi !== 'ppm' && kpi !== 'dpmo') return 2
  return value === null || Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : 2
}

/**
 * A figure's number as people read it, its thousands set apart.
 *
 * @example kpiNumber('ppm', 14285.714) // '14,286'
 */
export const kpiNumber = (kpi: Shown, value: number | null): string =>
  groupedNumber(value, kpiDecimals(kpi, value))

/**
 * A figure as people read it, with its unit.
 *
 * @example kpiText('efficiency', 29.4117) // '29.41 %'
 */
export const kpiText = (kpi: Shown, value: number | null): string =>
  value === null ? '–' : `${kpiNumber(kpi, value)} ${kpiUnit(kpi)}`
