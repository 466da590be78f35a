import { Button, TextInput } from '@mantine/core'
import type { ClipboardEvent } from 'react'
import { t } from '../../words/t.ts'
import classes from './Characteristics.module.css'
import { emptyPart, type PartDraft, pastedParts } from './partsDraft.ts'

interface PartsTableProps {
  readonly parts: readonly PartDraft[]
  /** By `parts.<row>.<field>`, or `parts` for all. */
  readonly faults: Readonly<Record<string, string>>
  readonly onChange: (parts: readonly PartDraft[]) => void
}

const columns = [
  { field: 'part_number', label: t('Part number'), numeric: false },
  { field: 'target', label: t('Target'), numeric: true },
  { field: 'sigma', label: t('Sigma'), numeric: true },
] as const

/** The part numbers of a short-run chart, each with its target; rows may be pasted from a spreadsheet. */
export const PartsTable = ({ parts, faults, onChange }: PartsTableProps) => {
  const paste = (row: number) => (event: ClipboardEvent) => {
    const rows = pastedParts(event.clipboardData.getData('text'))
    if (rows === null) return
    event.preventDefault()
    const kept = parts.filter((part, place) => place !== row || part.part_number.trim() !== '')
    onChange([...kept.slice(0, row), ...rows, ...kept.slice(row)])
  }
  return (
    <fieldset className={classes.parts}>
      <legend>{t('Part numbers')}</legend>
      <p>
        {t(
          'Each part with the value to aim at. Sigma may stay empty: the baseline gives it. Rows copied from a spreadsheet can be pasted into any field.',
        )}
      </p>
      {faults.parts !== undefined && <p className={classes.fault}>{faults.parts}</p>}
      <ul>
        {parts.map((part, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own while they are typed
          <li key={row}>
            {columns.map(({ field, label, numeric }) => (
              <TextInput
                key={field}
                name={`parts.${row}.${field}`}
                label={row === 0 ? label : undefined}
                aria-label={t('{{label}} in row {{row}}', { label, row: row + 1 })}
                inputMode={numeric ? 'decimal' : 'text'}
                autoComplete="off"
                maxLength={100}
                value={part[field]}
                error={faults[`parts.${row}.${field}`]}
                onPaste={paste(row)}
                onChange={(event) =>
                  onChange(parts.with(row, { ...part, [field]: event.currentTarget.value }))
                }
              />
            ))}
            <Button
              variant="subtle"
              aria-label={t('Remove row {{row}}', { row: row + 1 })}
              disabled={parts.length === 1}
              onClick={() => onChange(parts.filter((_part, place) => place !== row))}
            >
              {t('Remove')}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button variant="default" onClick={() => onChange([...parts, emptyPart])}>
          {t('Add part number')}
        </Button>
      </div>
    </fieldset>
  )
}
