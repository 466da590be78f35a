import { Button, TextInput } from '@mantine/core'
import type { KeyboardEvent, Ref } from 'react'
import { t } from '../../words/t.ts'
import classes from './EntryForm.module.css'
import type { EntryField } from './entryFields.ts'
import type { Choice } from './reading/readEntry.ts'

interface ValueFieldProps {
  readonly field: EntryField
  readonly input: Ref<HTMLInputElement>
  readonly text: string
  readonly fault: string | null
  /** Likely answers to a question, one tap or Tab and Enter away. */
  readonly choices: readonly Choice[]
  readonly readOnly: boolean
  readonly autoFocus: boolean
  /** The number pad is shown: the screen's own keyboard would hide half of what is to be seen. */
  readonly padded: boolean
  readonly onType: (text: string) => void
  readonly onChoose: (choice: Choice) => void
  readonly onCount: (by: 1 | -1) => void
  readonly onLeave: () => void
  readonly onEnter: () => void
  /** A key that is pressed while the field takes none. */
  readonly onHeld: (key: string) => void
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, '+': 1, ArrowDown: -1, '-': -1 }

const Step = ({ by, label, readOnly, onCount }: StepProps) => (
  <Button
    variant="default"
    tabIndex={-1}
    disabled={readOnly}
    aria-label={by === 1 ? t('One more, {{label}}', { label }) : t('One less, {{label}}', { label })}
    onClick={() => onCount(by)}
  >
    {by === 1 ? '+1' : '−1'}
  </Button>
)

interface StepProps {
  readonly by: 1 | -1
  readonly label: string
  readonly readOnly: boolean
  readonly onCount: (by: 1 | -1) => void
}

/** One large field; a count has a button on either side, and the arrow keys, plus and minus do the same. */
export const ValueField = (props: ValueFieldProps) => {
  const { field, text, readOnly, choices, padded } = props
  const onKeyDown = (event: KeyboardEvent) => {
    const isChord = event.ctrlKey || event.altKey || event.metaKey
    if (readOnly && !isChord && (event.key.length === 1 || event.key === 'Enter')) props.onHeld(event.key)
    const by = field.tally ? steps[event.key] : undefined
    if (by === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (by === undefined) props.onEnter()
    else props.onCount(by)
  }
  const input = (
    <TextInput
      ref={props.input}
      label={field.label}
      classNames={{ input: classes.value ?? '' }}
      inputMode={padded ? 'none' : field.tally ? 'numeric' : 'decimal'}
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
  return (
    <div className={classes.cell}>
      {field.tally ? (
        <div className={classes.tally}>
          <Step by={-1} label={field.label} readOnly={readOnly} onCount={props.onCount} />
          {input}
          <Step by={1} label={field.label} readOnly={readOnly} onCount={props.onCount} />
        </div>
      ) : (
        input
      )}
      {choices.length > 0 && (
        <fieldset className={classes.answers}>
          <legend>{t('What was meant?')}</legend>
          {choices.map((choice) => (
            <Button key={choice.label} variant="default" onClick={() => props.onChoose(choice)}>
              {choice.label}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  )
}
