import { Button } from '@mantine/core'
import { useEffect } from 'react'
import type { InputOf } from '../../../contract/operations.ts'
import { countWords } from '../../charts/formatValue.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { t } from '../../words/t.ts'
import { useExport } from './useExport.ts'
import classes from './Violations.module.css'

/** Saves what the list shows as CSV, with how far it is and a way to cancel. */
export const ExportButton = ({ filter }: { readonly filter: InputOf<'violation.export'> }) => {
  const { progress, error, start, cancel } = useExport()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen is left
  useEffect(() => cancel, [])
  return (
    <>
      <ErrorNotice error={error} />
      {progress === null ? (
        <Button variant="default" onClick={() => void start(filter)}>
          {t('Export CSV')}
        </Button>
      ) : (
        <span className={classes.progress}>
          <output>
            {progress.total === 0
              ? t('Exporting')
              : t('{{rows}} of {{total}} rows', {
                  rows: countWords(progress.rows),
                  total: countWords(progress.total),
                })}
          </output>
          <Button variant="default" onClick={cancel}>
            {t('Cancel')}
          </Button>
        </span>
      )}
    </>
  )
}
