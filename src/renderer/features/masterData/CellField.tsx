import { TextInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import classes from './MasterData.module.css'

/** What a typed text stands for, or why it cannot be stored. */
export type ReadCell<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'fault'; readonly fault: string }

interface CellFieldProps<Value> {
  readonly label: string
  readonly value: string
  readonly read: (text: string) => ReadCell<Value>
  readonly onSave: (value: Value) => void
  /** What the field shows while it is empty. */
  readonly placeholder?: string
  readonly type?: 'text' | 'time'
  readonly wide?: boolean
  readonly disabled?: boolean
}

/** A value that is changed where it stands: Enter or leaving the field saves, Escape brings the old one back. */
export const CellField = <Value,>({
  label,
  value,
  read,
  onSave,
  placeholder = '',
  type = 'text',
  wide = false,
  disabled = false,
}: CellFieldProps<Value>) => {
  const [draft, setDraft] = useState<string | null>(null)
  const typed = draft === null || draft === value ? null : read(draft)
  const save = () => {
    if (typed?.kind === 'fault') return
    if (typed !== null) onSave(typed.value)
    setDraft(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') event.currentTarget.blur()
    if (event.key === 'Escape') setDraft(null)
    if (event.key === '?') event.stopPropagation()
  }
  return (
    <TextInput
      aria-label={label}
      type={type}
      classNames={{ input: (wide ? classes.wideCell : classes.cell) ?? '' }}
      maxLength={120}
      disabled={disabled}
      placeholder={placeholder}
      value={draft ?? value}
      error={typed?.kind === 'fault' ? typed.fault : undefined}
      onChange={({ currentTarget }) => setDraft(currentTarget.value)}
      onBlur={save}
      onKeyDown={onKeyDown}
    />
  )
}
