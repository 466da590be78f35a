import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { countWords } from '../../charts/formatValue.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { t } from '../../words/t.ts'
import classes from './Samples.module.css'
import type { SampleFilters } from './sampleFilters.ts'
import { useSampleExport } from './useSampleExport.ts'
import type { SampleSorting } from './useSamples.ts'

interface ExportSamplesProps {
  readonly filters: SampleFilters
  readonly sorting: SampleSorting
  /** How many rows it will be; null where nobody counted them. */
  readonly total: number | null
}

/** Saves what the list shows as CSV, with how far it is and a way to cancel. */
export const ExportSamples = ({ filters, sorting, total }: ExportSamplesProps) => {
  const { rows, error, start, cancel } = useSampleExport()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen is left
  useEffect(() => cancel, [])
  const { traces = [], ...plain } = filters
  return (
    <>
      <ErrorNotice error={error} />
      {rows === null ? (
        <Button variant="default" onClick={() => void start({ ...plain, ...sorting, traces: [...traces] })}>
          {t('Export CSV')}
        </Button>
      ) : (
        <span className={classes.progress}>
          <output>
            {total === null
              ? t('{{rows}} rows so far', { rows: countWords(rows) })
              : t('{{rows}} of {{total}} rows', { rows: countWords(rows), total: countWords(total) })}
          </output>
          <Button variant="default" onClick={cancel}>
            {t('Cancel')}
          </Button>
        </span>
      )}
    </>
  )
}
