import { TextInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import type { CodeEntry } from '../../../contract/catalogue.ts'
import { t } from '../../words/t.ts'
import classes from './Catalogue.module.css'

interface LabelFieldProps {
  readonly entry: CodeEntry
  readonly word: string
  readonly fault: string | undefined
  readonly onRename: (label: string) => void
}

/** A name that is edited where it stands: Enter or leaving the field saves, Escape brings the old one back. */
export const LabelField = ({ entry, word, fault, onRename }: LabelFieldProps) => {
  const [draft, setDraft] = useState<string | null>(null)
  const save = () => {
    const label = draft?.trim() ?? ''
    if (label !== '' && label !== entry.label) onRename(label)
    setDraft(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') event.currentTarget.blur()
    if (event.key === 'Escape') setDraft(null)
  }
  return (
    <TextInput
      classNames={{ input: classes.label ?? '' }}
      aria-label={t('Name of the {{word}} {{code}}', { word, code: entry.code })}
      maxLength={120}
      value={draft ?? entry.label}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={onKeyDown}
      error={fault}
    />
  )
}
