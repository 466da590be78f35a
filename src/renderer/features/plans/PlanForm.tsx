import { Button, Switch, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ContractError } from '../../../contract/errors.ts'
import type { Plan } from '../../../contract/plan.ts'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { fieldFaults, helpOr } from '../../components/fieldFaults.ts'
import { t } from '../../words/t.ts'
import classes from './Plans.module.css'
import { newPlanDraft, type PlanDraft, type PlanInput, planDraftOf, readPlanDraft } from './planDraft.ts'
import { StepFields } from './StepFields.tsx'
import { TriggerFields } from './TriggerFields.tsx'
import { WhenFields } from './WhenFields.tsx'

interface PlanFormProps {
  readonly known: Plan | null
  readonly save: string
  readonly error: ContractError | null
  readonly busy: boolean
  readonly onSave: (input: PlanInput) => void
}

/** What a plan is: its characteristics, how often, and when it holds. */
export const PlanForm = ({ known, save, error, busy, onSave }: PlanFormProps) => {
  const [draft, setDraft] = useState(known === null ? newPlanDraft : planDraftOf(known))
  const [tried, setTried] = useState(false)
  const { input, faults: typing } = readPlanDraft(draft)
  const faults = { ...fieldFaults(error, 'changes'), ...(tried ? typing : {}) }
  const edit = (changes: Partial<PlanDraft>) => setDraft({ ...draft, ...changes })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (input !== null) onSave(input)
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label={t('Sampling plan')}>
      <Card title={t('What is measured?')}>
        <TextInput
          label={t('Name')}
          autoComplete="off"
          autoFocus={known === null}
          maxLength={80}
          value={draft.name}
          onChange={({ currentTarget }) => edit({ name: currentTarget.value })}
          {...helpOr(faults.name, t('Such as the machine or the part; it stands on the board.'))}
        />
        <StepFields steps={draft.steps} fault={faults.steps} onChange={(steps) => edit({ steps })} />
        <Textarea
          label={t('What people read before they begin')}
          autosize
          minRows={2}
          maxLength={1000}
          value={draft.note}
          onChange={({ currentTarget }) => edit({ note: currentTarget.value })}
          description={t('Optional. Such as where the pieces are taken from.')}
        />
      </Card>
      <Card title={t('How often?')}>
        <TriggerFields draft={draft} faults={faults} onChange={edit} />
      </Card>
      <Card title={t('When does it hold?')}>
        <WhenFields draft={draft} faults={faults} onChange={edit} />
        <TextInput
          label={t('Overdue after, in minutes')}
          inputMode="numeric"
          value={draft.grace}
          onChange={({ currentTarget }) => edit({ grace: currentTarget.value })}
          {...helpOr(
            faults.grace_minutes,
            t('Until then it is due. It is missed when the next one is due and nobody has begun it.'),
          )}
        />
        <Switch
          label={t('The plan holds')}
          description={t('Switched off it rests: nothing is due, and nothing is missed.')}
          checked={draft.active}
          onChange={({ currentTarget }) => edit({ active: currentTarget.checked })}
        />
      </Card>
      <ErrorNotice error={error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={busy}>
          {save}
        </Button>
      </div>
    </form>
  )
}
