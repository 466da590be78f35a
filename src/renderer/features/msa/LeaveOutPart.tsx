import { Button, Popover, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
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
        aria-label={`Take part ${part} in again`}
        onClick={() => onChange(null)}
      >
        ✕ {reason} · take in again
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
          aria-label={`Leave part ${part} out`}
          onClick={() => setOpened(!opened)}
        >
          Leave out
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form className={classes.reason} onSubmit={submit} aria-label={`Leave part ${part} out`}>
          <TextInput
            label={`Why does part ${part} not count?`}
            description="Its values stay, and the result says that they were left out."
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" disabled={typed.trim() === ''}>
            Leave part {part} out
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
