import { Button, Popover, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { t } from '../../words/t.ts'
import classes from './Msa.module.css'

interface LeaveOutPartProps {
  readonly part: string
  /** Why it is left out; null where it counts. */
  readonly reason: string | null
  readonly onChange: (reason: string | null) => void
}

/** Leaves a part out of a study, with a reason, or takes it in again. */
export const LeaveOutPart = ({ part, reason, onChange }: LeaveOutPartProps) => {
  const [opened, setOpened] = useState(false)
  const [typed, setTyped] = useState('')
  if (reason !== null) {
    return (
      <Button
        className={classes.quietButton ?? ''}
        size="compact-md"
        variant="subtle"
        color="gray"
        aria-label={t('Take part {{part}} in again', { part })}
        onClick={() => onChange(null)}
      >
        {t('✕ {{reason}} · take in again', { reason })}
      </Button>
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() === '') return
    onChange(typed.trim())
    setOpened(false)
    setTyped('')
  }
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus withArrow shadow="md">
      <Popover.Target>
        <Button
          className={classes.quietButton ?? ''}
          size="compact-md"
          variant="subtle"
          color="gray"
          aria-label={t('Leave part {{part}} out', { part })}
          onClick={() => setOpened(!opened)}
        >
          {t('Leave out')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className={classes.reason}
          onSubmit={submit}
          aria-label={t('Leave part {{part}} out', { part })}
        >
          <TextInput
            label={t('Why does part {{part}} not count?', { part })}
            description={t('Its values stay, and the result says that they were left out.')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" disabled={typed.trim() === ''}>
            {t('Leave part {{part}} out', { part })}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
