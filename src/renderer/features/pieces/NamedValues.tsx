import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { t } from '../../words/t.ts'
import classes from './Pieces.module.css'
import { type NamedDraft, withRow } from './pieceDraft.ts'

interface NamedValuesProps {
  readonly title: string
  /** One of them, in a word. */
  readonly word: string
  readonly help: string
  readonly rows: readonly NamedDraft[]
  readonly faults: ReadonlyMap<number, string>
  readonly onChange: (rows: readonly NamedDraft[]) => void
  /** Id of a list of names that are known. */
  readonly suggestions?: string
}

/** Names with their values as rows that can be added and removed. */
export const NamedValues = ({ title, word, help, rows, faults, onChange, suggestions }: NamedValuesProps) => {
  const [added, setAdded] = useState<number | null>(null)
  const change = (key: number, changes: Partial<NamedDraft>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...changes } : row)))
  return (
    <fieldset className={classes.named}>
      <legend>{title}</legend>
      <p className={classes.quiet}>{help}</p>
      {rows.map((row, i) => (
        <div className={classes.row} key={row.key}>
          <TextInput
            aria-label={t('Name of {{word}} {{i}}', { word, i: i + 1 })}
            placeholder={t('Name')}
            autoFocus={row.key === added}
            maxLength={64}
            autoComplete="off"
            list={suggestions}
            value={row.name}
            onChange={(event) => change(row.key, { name: event.currentTarget.value })}
            error={faults.get(row.key)}
          />
          <TextInput
            aria-label={
              row.name === ''
                ? t('Value of {{word}} {{i}}', { word, i: i + 1 })
                : t('Value of {{name}}', { name: row.name })
            }
            placeholder={t('Value')}
            maxLength={200}
            autoComplete="off"
            value={row.value}
            onChange={(event) => change(row.key, { value: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            size={44}
            aria-label={t('Remove {{what}}', { what: row.name === '' ? `${word} ${i + 1}` : row.name })}
            onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
          >
            <IconX size={18} aria-hidden="true" />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          onClick={() => {
            const more = withRow(rows)
            setAdded(more.at(-1)?.key ?? null)
            onChange(more)
          }}
        >
          {t('Add {{word}}', { word })}
        </Button>
      </div>
    </fieldset>
  )
}
