import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { WorkOrder } from '../../../contract/production/workOrder.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { MoveDialog, type Said } from './MoveDialog.tsx'
import { type Move, movesFrom } from './moves.ts'
import classes from './WorkOrders.module.css'

interface OrderMovesProps {
  readonly order: WorkOrder
  /** Leaves out what ends an order for good and is seldom meant. */
  readonly brief?: boolean
}

/** Buttons for what may be done with an order next. */
export const OrderMoves = ({ order, brief = false }: OrderMovesProps) => {
  const { may } = useSession()
  const [asked, setAsked] = useState<Move | null>(null)
  const change = useChange('workOrder.setStatus', ['workOrder.list', 'workOrder.get', 'hold.list'])
  const id = order.work_order_id
  const moves = movesFrom[order.status].filter(({ to }) => !brief || to !== 'CANCELLED')
  if (!may('production.edit') || moves.length === 0) return null
  const take = (move: Move, said: Said = {}) =>
    change.mutate(
      { work_order_id: id, status: move.to, ...said },
      {
        onSuccess: () => {
          setAsked(null)
          notifications.show({ message: move.done(id) })
        },
        onError: ({ message }) => {
          if (move.asks === undefined) notifications.show({ message, color: 'alarm' })
        },
      },
    )
  return (
    <div className={classes.buttons}>
      {moves.map((move, i) => (
        <Button
          key={`${move.to} ${move.word}`}
          size="md"
          h={44}
          fz={14}
          variant={i === 0 ? 'light' : 'default'}
          aria-label={t('{{what}}: {{id}}', { what: move.word, id })}
          loading={change.isPending && asked === null && change.variables.status === move.to}
          onClick={() => {
            change.reset()
            if (move.asks === undefined) take(move)
            else setAsked(move)
          }}
        >
          {move.word}
        </Button>
      ))}
      {asked !== null && (
        <MoveDialog
          order={order}
          move={asked}
          busy={change.isPending}
          error={change.error}
          onClose={() => setAsked(null)}
          onDone={(said) => take(asked, said)}
        />
      )}
    </div>
  )
}
