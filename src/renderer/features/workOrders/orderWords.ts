import type { HoldCause, OrderState, WorkOrder } from '../../../contract/production/workOrder.ts'
import { countWords } from '../../charts/formatValue.ts'
import { locale } from '../../words/spoken.ts'
import { t } from '../../words/t.ts'

export const stateWords: Readonly<Record<OrderState, string>> = {
  ACTIVE: t('In progress'),
  ON_HOLD: t('On hold'),
  COMPLETED: t('Completed'),
  SHIPPED: t('Shipped'),
  CANCELLED: t('Cancelled'),
}

export const causeWords: Readonly<Record<HoldCause, string>> = {
  CUSTOMER: t('The customer'),
  QUALITY: t('Quality'),
  MATERIAL: t('Material is missing'),
  EQUIPMENT: t('A machine'),
  OTHER: t('Something else'),
}

export const priorityWords: Readonly<Record<WorkOrder['priority_level'], string>> = {
  LOW: t('Low'),
  STANDARD: t('Standard'),
  HIGH: t('High'),
  URGENT: t('Urgent'),
}

const dayFormat = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** A day of the plant's calendar as people read it. */
export const dayWords = (day: string): string => dayFormat.format(Date.parse(day))

/** Days from one day to another; negative where it has gone by. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/**
 * When an order is due, seen from today.
 *
 * @example dueWords('2026-03-20', '2026-03-18') // 'Due in 2 days'
 */
export const dueWords = (due: string, today: string): string => {
  const days = daysBetween(today, due)
  if (days === 0) return t('Due today')
  if (days === 1) return t('Due tomorrow')
  return days > 0
    ? t('Due in {{count}} days', { count: days })
    : t('Due {{count}} days ago', { count: -days })
}

/**
 * What of an order needs a person, in words; null where nothing does.
 *
 * @example attentionWords(order, '2026-03-22') // 'Late by 2 days'
 */
export const attentionWords = (
  { is_late, at_risk, due_on }: Pick<WorkOrder, 'is_late' | 'at_risk' | 'due_on'>,
  today: string,
): string | null => {
  if (is_late) return t('Late by {{count}} days', { count: Math.max(1, daysBetween(due_on, today)) })
  return at_risk ? t('At risk: at this pace it is late') : null
}

/** What was made of how many. */
export const progressWords = ({
  units_produced,
  units_defective,
  planned_quantity,
}: Pick<WorkOrder, 'units_produced' | 'units_defective' | 'planned_quantity'>): string =>
  units_defective === 0
    ? t('{{made}} of {{planned}}', {
        made: countWords(units_produced),
        planned: countWords(planned_quantity),
      })
    : t('{{made}} of {{planned}}, {{bad}} defective', {
        made: countWords(units_produced),
        planned: countWords(planned_quantity),
        bad: countWords(units_defective),
      })
