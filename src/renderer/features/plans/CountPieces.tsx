import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Plan } from '../../../contract/plan.ts'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import classes from './Plans.module.css'

const most = 10_000

interface CountPiecesProps {
  readonly plan: Plan
  readonly every: number
}

/** How many pieces were counted, and a field for those that no machine counts. */
export const CountPieces = ({ plan, every }: CountPiecesProps) => {
  const count = useChange('plan.count', ['plan.list'])
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const pieces = /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : null
  const fits = pieces !== null && pieces >= 1 && pieces <= most
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!fits) return
    count.mutate(
      { plan_id: plan.id, counted: { pieces } },
      {
        onSuccess: () => {
          setTyped('')
          setTried(false)
        },
      },
    )
  }
  return (
    <form className={classes.count} onSubmit={submit} noValidate>
      <span className={classes.quiet}>
        {t('{{counted}} of {{every}} pieces made', { counted: plan.pieces_counted, every })}
      </span>
      <TextInput
        aria-label={t('Pieces made since, for {{name}}', { name: plan.name })}
        placeholder={t('Pieces made')}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        error={
          count.error?.message ??
          (tried && !fits ? t('Give a whole number from 1 to {{most}}.', { most }) : undefined)
        }
      />
      <Button type="submit" variant="default" loading={count.isPending}>
        {t('Count them')}
      </Button>
    </form>
  )
}
