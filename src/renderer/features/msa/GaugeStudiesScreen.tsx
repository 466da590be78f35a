import { Button } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import { Screen } from '../../components/Screen.tsx'
import table from '../../components/Table.module.css'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { aiagExample } from './aiagExample.ts'
import { GradeMark } from './GradeMark.tsx'
import classes from './Msa.module.css'
import { kindWord } from './studyKinds.ts'

/** The studies of gauges, each with its verdict. */
export const GaugeStudiesScreen = () => {
  const { data, error, refetch } = useOperation('gaugeStudy.list', {})
  const [, navigate] = useLocation()
  const { may } = useSession()
  const create = useChange('gaugeStudy.create', ['gaugeStudy.list'])
  const edit = may('gaugeStudy.edit')
  const example = (
    <Button
      variant="default"
      loading={create.isPending}
      onClick={() => create.mutate(aiagExample, { onSuccess: ({ id }) => navigate(`/gauges/${id}`) })}
    >
      {t('Load the AIAG example')}
    </Button>
  )
  const start = (
    <Button component={Link} href="/gauges/new">
      {t('New study')}
    </Button>
  )
  return (
    <Screen
      title={t('Gauge studies')}
      actions={
        <>
          <Button component={Link} href="/settings/gauges" variant="default">
            {t('Gauges on serial ports')}
          </Button>
          {edit && data !== undefined && data.length > 0 && (
            <>
              {example}
              {start}
            </>
          )}
        </>
      }
    >
      <ErrorNotice
        error={create.error ?? (data === undefined ? error : null)}
        onRetry={() => void refetch()}
      />
      {data?.length === 0 && (
        <Empty
          sentence={t(
            'No gauge was studied here yet. A study says whether a gauge is good enough for what it measures.',
          )}
        >
          {edit && (
            <>
              {start}
              {example}
            </>
          )}
        </Empty>
      )}
      {data !== undefined && data.length > 0 && (
        <div className={table.frame}>
          <table className={table.table} aria-label={t('Gauge studies')}>
            <thead>
              <tr>
                <th scope="col">{t('Study')}</th>
                <th scope="col">{t('Kind')}</th>
                <th scope="col">{t('Gauge')}</th>
                <th scope="col">{t('Verdict')}</th>
                <th scope="col" data-spare>
                  {t('Changed')}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.map((study) => (
                <tr key={study.id}>
                  <th scope="row">
                    <Link className={classes.link ?? ''} href={`/gauges/${study.id}`}>
                      {study.name}
                    </Link>
                  </th>
                  <td>{kindWord(study.kind)}</td>
                  <td>
                    {[study.gauge, study.characteristic_code].filter((word) => word !== null).join(' · ')}
                  </td>
                  <td>
                    <span className={classes.grade}>
                      <GradeMark grade={study.grade} />
                      <span>{study.sentence}</span>
                    </span>
                  </td>
                  <td data-spare>
                    <RelativeTime at={study.updated_at} />{' '}
                    {t('by {{updatedBy}}', { updatedBy: study.updated_by })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Screen>
  )
}
