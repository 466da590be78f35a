import { Button, Input } from '@mantine/core'
import { useId, useState } from 'react'
import type { ImportFault } from '../../../contract/importCheck.ts'
import { countWords } from '../../charts/formatValue.ts'
import { t } from '../../words/t.ts'
import layout from './Check.module.css'
import classes from './Imports.module.css'
import { rowSentence } from './rowSentence.ts'

interface FaultRowProps {
  readonly fault: ImportFault
  /** What the cell is read as now. */
  readonly value: string
  readonly onCorrect: (row: number, column: number, value: string) => void
  readonly onNext: () => void
  readonly onShowRow: (row: number) => void
}

/** One fault: where it is, what stands there, and what is wrong with it. */
export const FaultRow = ({ fault, value, onCorrect, onNext, onShowRow }: FaultRowProps) => {
  const { row, column, column_name: name, message } = fault
  const [typed, setTyped] = useState(value)
  const id = useId()
  const correct = () => {
    if (column !== null && typed !== value) onCorrect(row, column, typed)
  }
  return (
    <>
      <td>
        <Button
          variant="subtle"
          className={layout.toRow ?? ''}
          aria-label={t('Show row {{row}}', { row: countWords(row) })}
          onClick={() => onShowRow(row)}
        >
          {countWords(row)}
        </Button>
      </td>
      <td className={classes.columnName}>{name ?? t('the row')}</td>
      <td>
        {column !== null && (
          <Input
            size="md"
            withAria={false}
            aria-label={t('Row {{row}}, {{column}}', { row: countWords(row), column: name ?? '' })}
            aria-describedby={id}
            aria-invalid
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onBlur={correct}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setTyped(value)
              if (event.key !== 'Enter') return
              event.preventDefault()
              correct()
              onNext()
            }}
          />
        )}
      </td>
      <td id={id} className={layout.message}>
        {rowSentence(message)}
      </td>
    </>
  )
}
