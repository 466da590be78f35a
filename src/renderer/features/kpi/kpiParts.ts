import { figureNumber } from '../../../spc/figure.ts'
import { t } from '../../words/t.ts'
import type { Shown } from './kpiWords.ts'

/** The numbers of an answer by their names. */
export type KpiNumbers = Readonly<Record<string, unknown>>

/** A number that a figure is made of. */
export interface KpiPart {
  readonly name: string
  readonly word: string
  readonly meaning: string
  readonly decimals: number
}

const part = (name: string, word: string, meaning: string, decimals = 0): KpiPart => ({
  name,
  word,
  meaning,
  decimals,
})

const produced = part('hours_produced', t('Hours produced'), t('units × ideal cycle time'), 2)
const units = part('units_produced', t('Units'), t('units produced'))
const runTime = part('run_time_hours', t('Run time, h'), t('hours that the work ran'), 2)

/** What each figure is made of: first what is divided, then what it is divided by, then what else is told. */
export const kpiParts: Readonly<Record<Shown, readonly KpiPart[]>> = {
  oee: [
    part('availability', t('Availability, %'), t('planned hours without standstills'), 2),
    part('performance', t('Performance, %'), t('hours produced of the run time'), 2),
    part('quality', t('Quality, %'), t('units without a defect'), 2),
  ],
  efficiency: [
    produced,
    part('hours_available', t('Hours available'), t('people assigned × shift hours'), 2),
    units,
    part('employees_assigned', t('People'), t('people assigned, over all entries')),
  ],
  performance: [produced, runTime, units],
  wip_aging: [
    part(
      'total_active_days',
      t('Active days'),
      t('days since the start less days on hold, of all open orders'),
      1,
    ),
    part('orders', t('Open orders'), t('open at the end of the time')),
  ],
  on_time_delivery: [
    part('on_time', t('On time'), t('orders shipped by their planned day')),
    part('total_orders', t('Shipped or due'), t('orders shipped, or due and not shipped')),
    part('late', t('Late'), t('orders shipped late, or due and not shipped')),
    part('true_otd', t('Ours alone, %'), t('without orders that the customer put on hold'), 2),
  ],
  ppm: [
    part('total_defects', t('Defective'), t('defective units')),
    part('total_units', t('Units'), t('units produced')),
  ],
  dpmo: [
    part('total_defects', t('Defects'), t('defects found')),
    part('total_opportunities', t('Opportunities'), t('units inspected × opportunities of each')),
    part('units_inspected', t('Inspected'), t('units inspected')),
  ],
  fpy: [
    part('units_passed', t('Passed'), t('units passed the first time')),
    part('units_inspected', t('Inspected'), t('units inspected')),
  ],
  rty: [
    part(
      'units_completed_defect_free',
      t('Without a defect'),
      t('units through all steps without a defect'),
      1,
    ),
    part('units_started', t('Started'), t('units of the first step, or units produced')),
  ],
  availability: [
    part('total_downtime_hours', t('Standstills, h'), t('hours of standstills'), 2),
    part('planned_hours', t('Planned, h'), t('hours of the shifts'), 2),
  ],
  absenteeism: [
    part('total_absence_hours', t('Missed, h'), t('hours of absence'), 2),
    part('total_scheduled_hours', t('Scheduled, h'), t('hours that people were to be there'), 2),
  ],
}

/** A number of an answer; null where it has none. */
export const numberOf = (numbers: KpiNumbers, name: string): number | null => {
  const value = numbers[name]
  return typeof value === 'number' ? value : null
}

const text = (numbers: KpiNumbers, name: string): string => figureNumber(numberOf(numbers, name) ?? 0)

const factorOf: Readonly<Partial<Record<Shown, string>>> = {
  wip_aging: '',
  ppm: ' × 1000000',
  dpmo: ' × 1000000',
}

const stepsOf = (numbers: KpiNumbers): readonly KpiNumbers[] =>
  Array.isArray(numbers.steps) ? (numbers.steps as readonly KpiNumbers[]) : []

/**
 * The sum that gives a figure, with its numbers put in.
 *
 * @example kpiExpression('efficiency', { hours_produced: 25, hours_available: 85 }) // '25 ÷ 85 × 100'
 */
export const kpiExpression = (kpi: Shown, numbers: KpiNumbers): string => {
  if (kpi === 'oee') {
    const factors = kpiParts.oee.map(({ name }) => `${text(numbers, name)} %`)
    return factors.join(' × ')
  }
  if (kpi === 'availability') {
    const planned = text(numbers, 'planned_hours')
    return `(${planned} − ${text(numbers, 'total_downtime_hours')}) ÷ ${planned} × 100`
  }
  const steps = kpi === 'rty' ? stepsOf(numbers) : []
  if (steps.length > 1) {
    const yields = steps.map((step) => `${text(step, 'units_passed')} ÷ ${text(step, 'units_inspected')}`)
    return `${yields.join(' × ')} × 100`
  }
  const [above, below] = kpiParts[kpi]
  return `${text(numbers, above?.name ?? '')} ÷ ${text(numbers, below?.name ?? '')}${factorOf[kpi] ?? ' × 100'}`
}
