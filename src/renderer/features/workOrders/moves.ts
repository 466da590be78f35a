import type { OrderState } from '../../../contract/production/workOrder.ts'
import { t } from '../../words/t.ts'

/** A step that a person may take with an order. */
export interface Move {
  readonly to: OrderState
  readonly word: string
  /** Asked before it is done; what can be taken back is done at once. */
  readonly asks?: {
    readonly title: (id: string) => string
    readonly help: string
    readonly reason: 'required' | 'optional'
    readonly cause?: true
  }
  /** What the message says afterwards. */
  readonly done: (id: string) => string
}

const release: Move = {
  to: 'ACTIVE',
  word: t('Release'),
  done: (id) => t('{{id}} goes on.', { id }),
}

const hold: Move = {
  to: 'ON_HOLD',
  word: t('Hold'),
  asks: {
    title: (id) => t('Put {{id}} on hold?', { id }),
    help: t(
      'The hours on hold do not count as age of the order. Optional: what has to happen before it goes on.',
    ),
    reason: 'optional',
    cause: true,
  },
  done: (id) => t('{{id}} is on hold.', { id }),
}

const complete: Move = {
  to: 'COMPLETED',
  word: t('Complete'),
  done: (id) => t('{{id}} is completed.', { id }),
}

const ship: Move = {
  to: 'SHIPPED',
  word: t('Ship'),
  asks: {
    title: (id) => t('Was {{id}} shipped?', { id }),
    help: t(
      'It counts as shipped today. This cannot be undone. Optional: such as the number of the delivery.',
    ),
    reason: 'optional',
  },
  done: (id) => t('{{id}} is shipped.', { id }),
}

const cancel: Move = {
  to: 'CANCELLED',
  word: t('Cancel order'),
  asks: {
    title: (id) => t('Cancel {{id}}?', { id }),
    help: t('What was produced for it stays in the records. This cannot be undone.'),
    reason: 'required',
  },
  done: (id) => t('{{id}} is cancelled.', { id }),
}

const reopen: Move = {
  to: 'ACTIVE',
  word: t('Reopen'),
  asks: {
    title: (id) => t('Open {{id}} again?', { id }),
    help: t('It is in progress again. The reason stands in its life and in the audit log.'),
    reason: 'required',
  },
  done: (id) => t('{{id}} is open again.', { id }),
}

/** What may be done with an order in a state, the usual step first. */
export const movesFrom: Readonly<Record<OrderState, readonly Move[]>> = {
  ACTIVE: [complete, hold, cancel],
  ON_HOLD: [release, cancel],
  COMPLETED: [ship, reopen],
  SHIPPED: [],
  CANCELLED: [],
}
