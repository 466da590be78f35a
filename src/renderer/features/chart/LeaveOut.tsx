import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { fieldFaults, helpOr } from '../../components/fieldFaults.ts'
import { useChange } from '../../connection/useChange.ts'
import classes from './SidePanel.module.css'

interface LeaveOutProps {
  readonly characteristicId: number
  readonly sampleId: number
  /** Told when somebody begins to write a reason, so that newer violations do not take the form away. */
  readonly onAsk: () => void
  readonly onDone: () => void
}

/** Takes one subgroup out of limits and rules, with the reason. It stays in the chart. */
export const LeaveOut = ({ characteristicId, sampleId, onAsk, onDone }: LeaveOutProps) => {
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const exclude = useChange('sample.exclude')
  if (!asking) {
    return (
      <Button
        variant="subtle"
        fullWidth
        onClick={() => {
          setAsking(true)
          onAsk()
        }}
      >
        Leave out of limits and rules…
      </Button>
    )
  }
  const missing =
    tried && reason.trim() === '' ? 'Say why: it stands beside the subgroup for good.' : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim() === '') return
    exclude.mutate(
      { characteristic_id: characteristicId, sample_id: sampleId, reason: reason.trim() },
      { onSuccess: onDone },
    )
  }
  return (
    <form className={classes.rule} onSubmit={submit} noValidate aria-label="Leave out">
      <TextInput
        label="Reason"
        autoFocus
        autoComplete="off"
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        {...helpOr(
          missing ?? fieldFaults(exclude.error).reason,
          'What was wrong with it. It stays in the chart and in the records.',
        )}
      />
      <ErrorNotice error={exclude.error?.details.length === 0 ? exclude.error : null} />
      <Button type="submit" loading={exclude.isPending}>
        Leave out
      </Button>
      <Button variant="subtle" onClick={() => setAsking(false)}>
        Cancel
      </Button>
    </form>
  )
}
