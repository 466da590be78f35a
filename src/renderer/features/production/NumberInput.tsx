import { TextInput } from '@mantine/core'
import type { Ref } from 'react'
import { t } from '../../words/t.ts'
import classes from './Production.module.css'
import { fieldHelp, fieldWords, type NumberField } from './recordDraft.ts'

interface NumberInputProps {
  readonly field: NumberField
  readonly text: string
  readonly fault: string | undefined
  readonly readOnly: boolean
  /** The number pad is shown: the screen's own keyboard would hide half of what is to be seen. */
  readonly padded: boolean
  readonly input: Ref<HTMLInputElement>
  readonly onType: (text: string) => void
  readonly onFocus: () => void
  readonly onLeave: () => void
  readonly onEnter: () => void
}

/** One large number of an entry. What it holds is selected when it is reached, so that typing replaces it. */
export const NumberInput = ({ field, text, fault, readOnly, padded, ...on }: NumberInputProps) => (
  <TextInput
    ref={on.input}
    classNames={{ input: classes.number ?? '' }}
    label={fieldWords[field]}
    inputMode={padded ? 'none' : field === 'run_time_hours' ? 'decimal' : 'numeric'}
    autoComplete="off"
    readOnly={readOnly}
    value={text}
    description={fault === undefined ? fieldHelp[field] : null}
    error={fault}
    aria-description={text === '' ? undefined : t('Typing replaces it.')}
    onChange={({ currentTarget }) => on.onType(currentTarget.value)}
    onFocus={({ currentTarget }) => {
      currentTarget.select()
      on.onFocus()
    }}
    onBlur={on.onLeave}
    onKeyDown={(event) => {
      if (event.key !== 'Enter') return
      event.preventDefault()
      on.onEnter()
    }}
  />
)
