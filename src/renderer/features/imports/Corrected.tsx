import { Button } from '@mantine/core'
import type { Understood } from '../../../contract/importTable.ts'
import { countWords } from '../../charts/formatValue.ts'
import { t } from '../../words/t.ts'
import classes from './Imports.module.css'
import type { Correction } from './savedImport.ts'

interface CorrectedProps {
  readonly corrections: readonly Correction[]
  readonly columns: Understood['columns']
  readonly onPutBack: (correction: Correction) => void
}

const mostShown = 50

/** The cells that are read as something else than what stands in the table. */
export const Corrected = ({ corrections, columns, onPutBack }: CorrectedProps) => (
  <details className={classes.corrected}>
    <summary>{t('{{count}} cells corrected', { count: corrections.length })}</summary>
    <ul>
      {corrections
        .toReversed()
        .slice(0, mostShown)
        .map((one) => {
          const place = { row: countWords(one.row), column: columns[one.column]?.name ?? '' }
          return (
            <li key={`${one.row} ${one.column}`}>
              <span>{t('Row {{row}}, {{column}}: “{{value}}”', { ...place, value: one.value })}</span>
              <Button
                variant="subtle"
                aria-label={t('Put back row {{row}}, {{column}}', place)}
                onClick={() => onPutBack(one)}
              >
                {t('Put back')}
              </Button>
            </li>
          )
        })}
    </ul>
    <p className={classes.quiet}>{t('The table that you copied or chose stays as it is.')}</p>
  </details>
)
