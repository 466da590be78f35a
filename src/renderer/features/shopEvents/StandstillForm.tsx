import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ContractError } from '../../../contract/errors.ts'
import type { LineShift } from '../../../contract/production/masterData.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { fieldFaults } from '../../components/fieldFaults.ts'
import type { PlantDay } from '../../components/line/usePlantDay.ts'
import { useFirstFault } from '../../components/useFirstFault.ts'
import { t } from '../../words/t.ts'
import classes from './ShopEvents.module.css'
import { StandstillFields } from './StandstillFields.tsx'
import { readStandstill, type StandstillDraft, type StandstillInput } from './standstillDraft.ts'

interface StandstillFormProps {
  readonly line: string
  readonly plant: PlantDay
  readonly shifts: readonly LineShift[]
  readonly begun: StandstillDraft
  readonly error: ContractError | null
  readonly busy: boolean
  readonly onSave: (input: StandstillInput) => void
}

/** Records a standstill, or changes one. */
export const StandstillForm = ({ line, plant, shifts, begun, error, busy, onSave }: StandstillFormProps) => {
  const [draft, setDraft] = useState(begun)
  const [tried, setTried] = useState(false)
  const { input, faults: typing } = readStandstill(draft, shifts, plant.zone)
  const faults = { ...fieldFaults(error, 'changes'), ...(tried ? typing : {}) }
  const form = useFirstFault(faults)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (input !== null) onSave(input)
  }
  return (
    <form ref={form} className={classes.form} onSubmit={submit} noValidate aria-label={t('Standstill')}>
      <StandstillFields
        line={line}
        today={plant.today}
        draft={draft}
        faults={faults}
        onChange={(changes) => setDraft({ ...draft, ...changes })}
      />
      <ErrorNotice error={error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={busy}>
          {t('Save standstill')}
        </Button>
      </div>
    </form>
  )
}
