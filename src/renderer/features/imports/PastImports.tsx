import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { countWords } from '../../charts/formatValue.ts'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import table from '../../components/Table.module.css'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Imports.module.css'
import { importStateWords, isUnderWay, isUndoable } from './importStateWords.ts'
import { layoutWords } from './roleWords.ts'
import { UndoImport } from './UndoImport.tsx'

const shownAtFirst = 50
const most = 200

/** The imports before, newest first; each can be taken back as a whole. */
export const PastImports = () => {
  const { may } = useSession()
  const [limit, setLimit] = useState(shownAtFirst)
  const [isBusy, setBusy] = useState(false)
  const { data, error, refetch } = useOperation(
    'import.list',
    { limit },
    { keep: true, ...(isBusy ? { every: 500 } : {}) },
  )
  const underWay = data?.some(({ state }) => isUnderWay(state)) ?? false
  if (underWay !== isBusy) setBusy(underWay)
  if (data === undefined) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (data.length === 0) {
    return (
      <Empty sentence={t('Nothing was imported yet.')}>
        <Button component={Link} href="/import">
          {t('Import a table')}
        </Button>
      </Empty>
    )
  }
  return (
    <div className={classes.stepBody}>
      <ErrorNotice error={error} />
      <div className={`${table.frame} ${classes.past}`}>
        <table className={table.table} aria-label={t('Past imports')}>
          <thead>
            <tr>
              <th scope="col" data-number>
                {t('No.')}
              </th>
              <th scope="col">{t('When')}</th>
              <th scope="col">{t('Table')}</th>
              <th scope="col" data-spare>
                {t('By')}
              </th>
              <th scope="col" data-number>
                {t('Stored')}
              </th>
              <th scope="col" data-number data-spare>
                {t('Overwritten')}
              </th>
              <th scope="col" data-number data-spare>
                {t('Skipped')}
              </th>
              <th scope="col" data-number>
                {t('Refused')}
              </th>
              <th scope="col">{t('State')}</th>
              <th scope="col">{t('Take back')}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((one) => (
              <tr key={one.id}>
                <td data-number>{countWords(one.id)}</td>
                <td>
                  <RelativeTime at={one.started_at} />
                </td>
                <th scope="row">
                  {one.file_name ?? t('Pasted table')}
                  <br />
                  <span className={classes.quiet}>{layoutWords[one.layout].word}</span>
                </th>
                <td data-spare>{one.started_by}</td>
                <td data-number>{countWords(one.stored)}</td>
                <td data-number data-spare>
                  {countWords(one.corrected)}
                </td>
                <td data-number data-spare>
                  {countWords(one.skipped)}
                </td>
                <td data-number>{countWords(one.refused)}</td>
                <td>
                  {importStateWords[one.state]}
                  {one.undone_by !== null && (
                    <>
                      <br />
                      <span className={classes.quiet}>{t('by {{name}}', { name: one.undone_by })}</span>
                    </>
                  )}
                </td>
                <td>
                  {may('sample.update') && isUndoable(one.state) && one.stored + one.corrected > 0 && (
                    <UndoImport status={one} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {data.length === limit && limit < most && (
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => setLimit(most)}>
            {t('Show more')}
          </Button>
        </div>
      )}
    </div>
  )
}
