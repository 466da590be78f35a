import { Button, MultiSelect, NumberInput, TagsInput } from '@mantine/core'
import type { Webhook } from '../../../contract/alarmEscalation.ts'
import { t } from '../../words/t.ts'
import classes from './Alarms.module.css'
import { isWhole, type StepDraft } from './escalationDraft.ts'

interface StepFieldsProps {
  readonly place: number
  readonly step: StepDraft
  readonly webhooks: readonly Webhook[]
  readonly tried: boolean
  readonly onChange: (step: StepDraft) => void
  readonly onRemove: (() => void) | null
}

/** One step of an escalation: after how long, and who is told. */
export const StepFields = ({ place, step, webhooks, tried, onChange, onRemove }: StepFieldsProps) => (
  <fieldset className={classes.rule}>
    <legend>{t('Step {{number}}', { number: place + 1 })}</legend>
    <NumberInput
      label={t('Unacknowledged for, minutes')}
      min={0}
      max={10_080}
      allowDecimal={false}
      value={step.minutes ?? ''}
      onChange={(value) => onChange({ ...step, minutes: typeof value === 'number' ? value : null })}
      error={tried && step.minutes === null ? t('Say after how many minutes.') : undefined}
    />
    <TagsInput
      label={t('E-mail to')}
      description={t('Type an address and press Enter.')}
      data={[]}
      value={[...step.addresses]}
      onChange={(addresses) => onChange({ ...step, addresses })}
      acceptValueOnBlur
      error={tried && step.minutes !== null && !isWhole(step) ? t('Say who is told.') : undefined}
    />
    {webhooks.length > 0 && (
      <MultiSelect
        label={t('Webhooks')}
        data={webhooks.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={step.webhooks.map(String)}
        onChange={(values) => onChange({ ...step, webhooks: values.map(Number) })}
      />
    )}
    {onRemove !== null && (
      <div className={classes.buttons}>
        <Button variant="default" onClick={onRemove}>
          {t('Remove step {{number}}', { number: place + 1 })}
        </Button>
      </div>
    )}
  </fieldset>
)
