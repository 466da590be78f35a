import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Handover } from '../../../contract/handover.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import { plantClock } from '../plans/plantClock.ts'
import classes from './Handover.module.css'

/** Who took the shift's work over, or the way to confirm it. */
export const TakeOverCard = ({ page }: { readonly page: Handover }) => {
  const { may, user } = useSession()
  const clock = plantClock(page.time_zone)
  const take = useChange('handover.takeOver', ['handover.get'])
  const [comment, setComment] = useState('')
  const { taken_over: taken, shift } = page
  const submit = (event: FormEvent) => {
    event.preventDefault()
    take.mutate(
      { shift_from: shift.from, comment: comment.trim() === '' ? null : comment.trim() },
      { onSuccess: () => setComment('') },
    )
  }
  return (
    <Card title={t('Taken over')}>
      {taken !== null && (
        <p>
          <strong>
            {t('Taken over by {{by}}, {{time}}.', { by: taken.by, time: clock.dayAndTime(taken.at) })}
          </strong>{' '}
          {taken.comment}
        </p>
      )}
      {taken === null && <p className={classes.quiet}>{t('Nobody of the next shift has confirmed yet.')}</p>}
      {taken === null && may('sample.create') && (
        <form className={classes.form} onSubmit={submit} noValidate>
          <TextInput
            label={t('Comment')}
            description={t('Optional. You confirm as {{name}} that you have read this page.', {
              name: user.full_name,
            })}
            maxLength={500}
            autoComplete="off"
            value={comment}
            onChange={({ currentTarget }) => setComment(currentTarget.value)}
          />
          <ErrorNotice error={take.error} />
          <Button type="submit" loading={take.isPending}>
            {t('Take over from {{shift}}', { shift: shift.name })}
          </Button>
        </form>
      )}
    </Card>
  )
}
