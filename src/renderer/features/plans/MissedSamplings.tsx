import { Button } from '@mantine/core'
import { useState } from 'react'
import { Card } from '../../components/Card.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { MissedTable } from './MissedTable.tsx'
import classes from './Plans.module.css'
import { usePlantClock } from './plantClock.ts'

const pageSize = 20

/** All samplings that were missed, the newest first, page by page. */
export const MissedSamplings = () => {
  const [page, setPage] = useState(1)
  const clock = usePlantClock()
  const { data, error, refetch } = useOperation(
    'samplingRun.list',
    { state: 'missed', page, limit: pageSize },
    { keep: true, every: 60_000 },
  )
  const pages = Math.max(1, Math.ceil((data?.total ?? 0) / pageSize))
  return (
    <Card title={t('Missed samplings')}>
      <ErrorNotice error={data === undefined ? error : null} onRetry={() => void refetch()} />
      {data?.total === 0 && <p>{t('No sampling was missed.')}</p>}
      {data !== undefined && data.total > 0 && (
        <>
          <p className={classes.quiet}>
            {t('{{count}} samplings were missed since the plans began.', { count: data.total })}
          </p>
          <MissedTable runs={data.results} clock={clock} />
          {pages > 1 && (
            <div className={classes.buttons}>
              <Button variant="default" disabled={page === 1} onClick={() => setPage(page - 1)}>
                {t('Newer')}
              </Button>
              <Button variant="default" disabled={page >= pages} onClick={() => setPage(page + 1)}>
                {t('Older')}
              </Button>
            </div>
          )}
        </>
      )}
    </Card>
  )
}
