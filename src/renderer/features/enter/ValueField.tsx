import { Button, TextInput } from '@mantine/core'
import type { KeyboardEvent, Ref } from 'react'
import { t } from '../../words/t.ts'
import classes from './EntryForm.module.css'
import type { EntryField } from './entryFields.ts'

interface ValueFieldProps {
  readonly field: EntryField
  readonly input: Ref<HTMLInputElement>
  readonly text: string
  readonly fault: string | null
  readonly readOnly: boolean
  readonly autoFocus: boolean
  readonly onType: (text: string) => void
  readonly onLeave: () => void
  readonly onKey: (event: KeyboardEvent) => void
}

/** One more or one less, never below 0; an empty field counts from 0. */
const counted = (text: string, by: 1 | -1): string | null => {
  const now = text.trim() === '' ? 0 : Number(text)
  return Number.isInteger(now) ? String(Math.max(now + by, 0)) : null
}

/** One large field; a count has a button on either side, and the arrow keys do the same. */
export const ValueField = (props: ValueFieldProps) => {
  const { field, text, readOnly } = props
  const step = (by: 1 | -1) => {
    const next = counted(text, by)
    if (next !== null && !readOnly) props.onType(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (field.tally && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      step(event.key === 'ArrowUp' ? 1 : -1)
      return
    }
    props.onKey(event)
  }
  const input = (
    <TextInput
      ref={props.input}
      label={field.label}
      classNames={{ input: classes.value ?? '' }}
      inputMode={field.tally ? 'numeric' : 'decimal'}
      autoComplete="off"
      autoFocus={props.autoFocus}
      readOnly={readOnly}
      value={text}
      description={props.fault === null ? field.help : null}
      error={props.fault}
      onChange={(event) => props.onType(event.currentTarget.value)}
      onBlur={props.onLeave}
      onKeyDown={onKeyDown}
    />
  )
  if (!field.tally) return input
  return (
    <div className={classes.tally}>
      <Button
        variant="default"
        tabIndex={-1}
        disabled={readOnly}
        aria-label={t('One less, {{label}}', { label: field.label })}
        onClick={() => step(-1)}
      >
        −1
      </Button>
      {input}
      <Button
        variant="default"
        tabIndex={-1}
        disabled={readOnly}
        aria-label={t('One more, {{label}}', { label: field.label })}
        onClick={() => step(1)}
      >
        +1
      </Button>
    </div>
  )
}
