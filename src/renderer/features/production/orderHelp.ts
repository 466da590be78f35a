import type { EntryStandards } from '../../../contract/production/productionEntry.ts'
import { countWords } from '../../charts/formatValue.ts'
import { t } from '../../words/t.ts'
import { ordersLike } from './meantOrder.ts'

interface KnownOrders {
  readonly ids: readonly string[]
  readonly areAll: boolean
}

const stillToMake = ({ style_model: style, remaining }: EntryStandards): string => {
  if (remaining > 0) {
    return t('{{style}} · {{remaining}} units still to make', { style, remaining: countWords(remaining) })
  }
  return remaining === 0
    ? t('{{style}} · as many made as were ordered', { style })
    : t('{{style}} · {{more}} more good units made than ordered', { style, more: countWords(-remaining) })
}

/**
 * What stands below the field of the order: how far the order is, or that no open order is meant, which stops nobody: one that is
 * completed takes entries, too.
 *
 * @example orderHelp('ZZZ', undefined, { ids: ['WO-7'], areAll: true }) // 'No open order has this number. …'
 */
export const orderHelp = (
  typed: string,
  standards: EntryStandards | undefined,
  { ids, areAll }: KnownOrders,
): string => {
  if (standards !== undefined) return stillToMake(standards)
  return areAll && typed !== '' && ordersLike(ids, typed).length === 0
    ? t('No open order has this number. It is looked for when you record.')
    : t('Scan it, or type a part of it.')
}
