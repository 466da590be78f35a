import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { GaugeStudy } from '../../../contract/msa.ts'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { isUnknown } from '../../components/isUnknown.ts'
import { RelativeTime } from '../../components/RelativeTime.tsx'
import { Screen } from '../../components/Screen.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useChange } from '../../connection/useChange.ts'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import classes from './Msa.module.css'
import { ResultView } from './ResultView.tsx'
import { StudySettings } from './StudySettings.tsx'
import { kindWord } from './studyKinds.ts'
import { ValuesView } from './ValuesView.tsx'

type View = 'result' | 'values' | 'settings'

const views: readonly { readonly value: View; readonly label: string }[] = [
  { value: 'result', label: t('Result') },
  { value: 'values', label: t('Values') },
  { value: 'settings', label: t('Study') },
]

const subtitle = ({ kind, gauge, characteristic_code: code, unit }: GaugeStudy): string =>
  [kindWord(kind), gauge, code, unit].filter((word) => word !== null && word !== '').join(' · ')

/** One study: what it comes to, what was measured, and what it is about. */
export const StudyScreen = ({ studyId }: { readonly studyId: number }) => {
  const input = { study_id: studyId }
  const study = useOperation('gaugeStudy.get', input)
  const result = useOperation('gaugeStudy.result', input)
  const [chosen, setView] = useState<View | null>(null)
  const { may } = useSession()
  const update = useChange('gaugeStudy.update', ['gaugeStudy.get', 'gaugeStudy.result', 'gaugeStudy.list'])
  if (isUnknown(study.error)) {
    return (
      <Screen title={t('Gauge study')}>
        <Empty sentence={t('There is no such study.')}>
          <Button component={Link} href="/gauges">
            {t('All studies')}
          </Button>
        </Empty>
      </Screen>
    )
  }
  const { data } = study
  const incomplete = result.data?.analysis === null
  const view = chosen ?? (incomplete && may('gaugeStudy.edit') ? 'values' : 'result')
  return (
    <Screen
      title={data?.name ?? t('Gauge study')}
      actions={
        <>
          <Button component={Link} href="/gauges" variant="subtle">
            {t('All studies')}
          </Button>
          <SegmentedControl
            aria-label={t('View')}
            data={[...views]}
            value={view}
            onChange={(value) => setView(views.find((one) => one.value === value)?.value ?? 'result')}
          />
        </>
      }
    >
      <ErrorNotice
        error={data === undefined ? study.error : result.data === undefined ? result.error : null}
        onRetry={() => {
          void study.refetch()
          void result.refetch()
        }}
      />
      {data !== undefined && result.data !== undefined && (
        <>
          <p className={classes.quiet}>
            {t('{{data}} · changed', { data: subtitle(data) })} <RelativeTime at={data.updated_at} />{' '}
            {t('by {{updatedBy}}', { updatedBy: data.updated_by })}
          </p>
          {view === 'result' && (
            <ResultView study={data} result={result.data} onValues={() => setView('values')} />
          )}
          {view === 'values' && (
            <ValuesView
              key={data.revision}
              study={data}
              readOnly={!may('gaugeStudy.edit')}
              error={update.error}
              busy={update.isPending}
              onSave={(values) =>
                update.mutate(
                  { study_id: data.id, changes: { data: values, revision: data.revision } },
                  { onSuccess: () => setView('result') },
                )
              }
            />
          )}
          {view === 'settings' && (
            <StudySettings
              key={data.revision}
              study={data}
              readOnly={!may('gaugeStudy.edit')}
              error={update.error}
              busy={update.isPending}
              onSave={(changes) =>
                update.mutate({ study_id: data.id, changes: { ...changes, revision: data.revision } })
              }
            />
          )}
        </>
      )}
    </Screen>
  )
}
