import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type KeyboardEvent, useId } from 'react'
import type { TraceField } from '../../../../contract/traceability.ts'
import { helpOr } from '../../../components/fieldFaults.ts'
import { t } from '../../../words/t.ts'
import { fieldWords } from '../../samples/sampleWords.ts'
import classes from './TraceFields.module.css'

interface TraceInputProps {
  readonly field: TraceField
  readonly value: string
  readonly fault: string | undefined
  readonly readOnly: boolean
  readonly element: (element: HTMLElement | null) => void
  readonly onChange: (value: string) => void
  readonly onEnter: () => void
}

/** As many choices as stand beside each other as buttons. */
const mostButtons = 6

const helpOf = ({ key, required, sticky }: TraceField): string => {
  if (key === 'part_number') return t('Stays for the next one; a change ends runs.')
  if (required) return sticky ? t('Required. Stays for the next one.') : t('Required each time.')
  return sticky ? t('Optional. Stays for the next one.') : t('Optional.')
}

const Choices = ({ field, value, fault, readOnly, element, onChange }: TraceInputProps) => {
  const id = useId()
  return (
    <fieldset className={classes.choices} aria-describedby={id} aria-invalid={fault !== undefined}>
      <legend>{fieldWords(field.label)}</legend>
      <div>
        {field.choices.map((choice, i) => (
          <Button
            key={choice}
            ref={i === 0 ? element : undefined}
            variant={choice === value ? 'filled' : 'default'}
            aria-pressed={choice === value}
            disabled={readOnly}
            onClick={() => onChange(choice === value ? '' : choice)}
          >
            {choice}
          </Button>
        ))}
      </div>
      <p id={id} data-fault={fault !== undefined || undefined}>
        {fault ?? helpOf(field)}
      </p>
    </fieldset>
  )
}

/** One field that tells where the pieces come from: few choices as buttons, many as a list, anything else as text. */
export const TraceInput = (props: TraceInputProps) => {
  const { field, value, fault, readOnly, element, onChange, onEnter } = props
  if (field.kind === 'choice' && field.choices.length <= mostButtons) return <Choices {...props} />
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === '?') event.stopPropagation()
    if (event.key !== 'Enter') return
    event.preventDefault()
    onEnter()
  }
  const shared = {
    className: classes.field ?? '',
    label: fieldWords(field.label),
    value,
    required: field.required,
    withAsterisk: false,
    onKeyDown,
    ...helpOr(fault, helpOf(field)),
  }
  if (field.kind === 'choice') {
    return (
      <NativeSelect
        {...shared}
        ref={element}
        disabled={readOnly}
        data={[{ value: '', label: t('Choose') }, ...field.choices]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )
  }
  return (
    <TextInput
      {...shared}
      ref={element}
      autoComplete="off"
      maxLength={field.key === 'batch_number' || field.key === 'operator_id' ? 100 : 200}
      readOnly={readOnly}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
