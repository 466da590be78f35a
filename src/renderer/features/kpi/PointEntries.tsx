import { Button } from '@mantine/core'
import { useState } from 'react'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { usePlantDay } from '../../components/line/usePlantDay.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { EntriesTable } from '../production/EntriesTable.tsx'
import { EntrySheet } from '../production/EntrySheet.tsx'
import classes from './Kpi.module.css'
import type { RecordsAsked } from './PointRecords.tsx'

const most = 200

/** The entries of some days, each with all that can be done with it. */
export const PointEntries = ({ asked }: { readonly asked: RecordsAsked }) => {
  const { today } = usePlantDay()
  const [opened, setOpened] = useState<string | null>(null)
  const { data, error, refetch } = useOperation('production.list', { ...asked, limit: most }, { keep: true })
  const entry = data?.results.find(({ production_entry_id: id }) => id === opened)
  if (entry !== undefined) {
    return (
      <>
        <Button variant="default" onClick={() => setOpened(null)}>
          {t('Back to the entries')}
        </Button>
        <EntrySheet
          key={entry.production_entry_id}
          entry={entry}
          today={today}
          onDone={() => setOpened(null)}
        />
      </>
    )
  }
  return (
    <>
      <h3>{t('Entries')}</h3>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {data !== undefined && data.total === 0 && (
        <p className={classes.quiet}>{t('No entry was recorded.')}</p>
      )}
      {data !== undefined && data.total > 0 && (
        <EntriesTable
          entries={data.results}
          withDay={asked.date_from !== asked.date_to}
          withShift
          onOpen={({ production_entry_id: id }) => setOpened(id)}
        />
      )}
      {data !== undefined && data.total > most && (
        <p className={classes.quiet}>
          {t('The newest {{most}} of {{total}} are shown. Choose days in place of weeks to see the others.', {
            most,
            total: data.total,
          })}
        </p>
      )}
    </>
  )
}
