import { Button, Select } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { usualOverlapHours } from '../../../contract/apiKey.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useChange } from '../../connection/useChange.ts'
import { t } from '../../words/t.ts'
import classes from './Keys.module.css'
import type { ShownKey } from './shownKey.ts'

/** A new key in place of another. */
export interface Rotation {
  readonly text: string
  readonly until: string
}

interface RotateFormProps {
  readonly shown: ShownKey
  readonly asAdmin: boolean
  readonly onRotated: (rotation: Rotation) => void
  readonly onCancel: () => void
}

const overlaps = [
  { value: '0', label: t('Not at all: it ends at once') },
  { value: '1', label: '1 hour' },
  { value: '8', label: t('8 hours, a shift') },
  { value: '24', label: '24 hours' },
  { value: '72', label: '3 days' },
  { value: '168', label: t('A week') },
  { value: '720', label: '30 days' },
]

/** Asks how long the old key goes on, and makes the new one. */
export const RotateForm = ({ shown, asAdmin, onRotated, onCancel }: RotateFormProps) => {
  const rotateOwn = useChange('apiKey.rotate', ['apiKey.list', 'adminKey.list'])
  const rotateAny = useChange('adminKey.rotate', ['apiKey.list', 'adminKey.list'])
  const [hours, setHours] = useState(String(usualOverlapHours))
  const { error, isPending } = asAdmin ? rotateAny : rotateOwn
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const rotate = asAdmin ? rotateAny : rotateOwn
    rotate.mutate(
      { id: shown.id, overlap_hours: Number(hours) },
      {
        onSuccess: ({ plaintext_key: text, old_key_expires_at: until }) => onRotated({ text, until }),
      },
    )
  }
  return (
    <form className={classes.form} onSubmit={submit} aria-label={t('Rotate the key')}>
      <p>
        {t(
          'A new key with the same rights takes its place. The old one goes on meanwhile, so that gauges can be changed over one by one.',
        )}
      </p>
      <Select
        label={t('The old key goes on for')}
        data={overlaps}
        value={hours}
        allowDeselect={false}
        comboboxProps={{ withinPortal: true }}
        onChange={(chosen) => setHours(chosen ?? String(usualOverlapHours))}
      />
      <ErrorNotice error={error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={isPending}>
          {t('Make the new key')}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('Cancel')}
        </Button>
      </div>
    </form>
  )
}
