import { inks } from '../pdf/inks.ts'
import type { Paper } from '../pdf/paper.ts'
import { heading, paragraph } from '../pdf/prose.ts'
import { type Cell, table } from '../pdf/table.ts'
import type { Speech } from '../words/speech.ts'
import type { OpenOrderOfDay } from './openOrdersOf.ts'
import type { DailyFacts } from './readDaily.ts'

const stateOf = ({ isOnHold, isLate }: OpenOrderOfDay, speech: Speech): Cell => {
  const state = speech.named('orderState', isOnHold ? 'ON_HOLD' : 'ACTIVE')
  return isLate
    ? { text: `${state}, ${speech.say('ordersLate')}`, ink: inks.alarm, bold: true }
    : { text: state, bold: isOnHold }
}

/** The orders that were open, the oldest first, and those of them that were held. */
export const orderSection = (paper: Paper, { orders, scope }: DailyFacts, speech: Speech): void => {
  heading(paper, 'H2', speech.say('openOrders'), orders.total === 0 ? 20 : 110)
  if (orders.total === 0) {
    paragraph(paper, speech.say('openOrdersNone'))
    return
  }
  const counts = speech.say('openOrdersCount', {
    count: speech.number(orders.total, 0),
    held: speech.number(orders.onHold, 0),
  })
  const cut =
    orders.rows.length < orders.total ? ` ${speech.say('openOrdersMore', { count: orders.rows.length })}` : ''
  paragraph(paper, `${counts}${cut}`)
  const right = (title: string) => ({ title, align: 'right' as const })
  table(paper, {
    summary: speech.say('openOrders'),
    columns: [
      { title: speech.say('order'), grow: 2 },
      ...(scope.clientId === null ? [{ title: speech.say('line') }] : []),
      { title: speech.say('style'), grow: 1 },
      right(speech.say('planned')),
      right(speech.say('produced')),
      { title: speech.say('due') },
      right(speech.say('activeDays')),
      right(speech.say('holdDays')),
      { title: speech.say('state') },
    ],
    rows: orders.rows.map((one) => ({
      cells: [
        one.order.workOrderId,
        ...(scope.clientId === null ? [one.order.clientId] : []),
        one.order.styleModel,
        speech.number(one.order.plannedQuantity, 0),
        speech.number(one.units, 0),
        { text: speech.day(one.order.dueOn), mark: one.order.dueSource === 'order' ? '' : ' *' },
        speech.number(one.age.active_days, 1),
        speech.number(one.age.on_hold_days, 1),
        stateOf(one, speech),
      ],
    })),
  })
  if (orders.rows.some(({ order }) => order.dueSource !== 'order')) {
    paragraph(paper, speech.say('inferredDueNote'), { size: 7.5, ink: inks.quiet })
  }
}
