import { Button, Modal, Select, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type HoldCause, holdCauses, type WorkOrder } from '../../../contract/production/workOrder.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { t } from '../../words/t.ts'
import type { Move } from './moves.ts'
import { causeWords } from './orderWords.ts'
import classes from './WorkOrders.module.css'

/** What a person says with a step. */
export interface Said {
  readonly reason?: string
  readonly hold_cause?: HoldCause
}

interface MoveDialogProps {
  readonly order: Pick<WorkOrder, 'work_order_id'>
  readonly move: Move
  readonly busy: boolean
  readonly error: { readonly message: string } | null
  readonly onClose: () => void
  readonly onDone: (said: Said) => void
}

const causes = holdCauses.map((value) => ({ value, label: causeWords[value] }))

/** Asks before an order is moved on: why, and of a hold for what cause. */
export const MoveDialog = ({ order, move, busy, error, onClose, onDone }: MoveDialogProps) => {
  const [reason, setReason] = useState('')
  const [cause, setCause] = useState<HoldCause | null>(null)
  const [tried, setTried] = useState(false)
  const asks = move.asks
  if (asks === undefined) return null
  const needsCause = asks.cause === true && cause === null
  const needsReason = asks.reason === 'required' && reason.trim() === ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (needsCause || needsReason) return
    onDone({
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
      ...(cause === null ? {} : { hold_cause: cause }),
    })
  }
  return (
    <Modal opened onClose={onClose} title={asks.title(order.work_order_id)}>
      <form className={classes.form} onSubmit={submit} noValidate>
        {asks.cause === true && (
          <Select
            label={t('Cause')}
            placeholder={t('What does it wait for?')}
            data-autofocus
            data={causes}
            value={cause}
            onChange={setCause}
            error={
              tried && needsCause ? t('Choose a cause: it decides what the delay counts for.') : undefined
            }
          />
        )}
        <Textarea
          label={t('Reason')}
          {...(asks.cause === true ? {} : { 'data-autofocus': true })}
          autosize
          minRows={2}
          maxLength={400}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          onKeyDown={(event) => event.key === '?' && event.stopPropagation()}
          description={asks.help}
          error={tried && needsReason ? t('Say why: it is recorded.') : undefined}
        />
        <ErrorNotice error={error} />
        <div className={classes.buttons}>
          <Button type="submit" loading={busy}>
            {move.word}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('Leave it as it is')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
