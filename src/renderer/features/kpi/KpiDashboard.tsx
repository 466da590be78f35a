import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { kpiNames } from '../../../contract/production/kpi.ts'
import { Empty } from '../../components/Empty.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { Completeness } from './Completeness.tsx'
import { FiguresAwaited } from './FiguresAwaited.tsx'
import { FilledInDrawer } from './FilledInDrawer.tsx'
import { freshness } from './freshness.ts'
import { inferenceOf } from './inferenceWords.ts'
import classes from './Kpi.module.css'
import { KpiTile } from './KpiTile.tsx'
import { numberOf } from './kpiParts.ts'
import { daysBefore } from './kpiPeriod.ts'
import type { KpiFilters } from './useKpiFilters.ts'

interface KpiDashboardProps {
  readonly asked: { readonly client_id?: string }
  readonly filters: KpiFilters
}

const inDays = ({ from, to }: { readonly from: string; readonly to: string }) => ({
  date_from: from,
  date_to: to,
})

/** The figures of a line, or of all lines, in tiles. */
export const KpiDashboard = ({ asked, filters }: KpiDashboardProps) => {
  const { may } = useSession()
  const { days, aggregation, choose } = filters
  const [tellsFilledIn, tellFilledIn] = useState(false)
  const now = { ...asked, ...inDays(days) }
  const before = { ...asked, ...inDays(daysBefore(days)) }
  const options = { keep: true, every: freshness }
  const all = useOperation('kpi.all', { ...now, trend: aggregation }, options)
  const oee = useOperation('kpi.oee', { ...now, aggregation }, options)
  const allBefore = useOperation('kpi.all', before, { keep: true })
  const oeeBefore = useOperation('kpi.oee', { ...before, aggregation: 'total' }, { keep: true })
  const error = all.error ?? oee.error
  if (all.data === undefined || oee.data === undefined) {
    return <FiguresAwaited error={error} onRetry={() => void Promise.all([all.refetch(), oee.refetch()])} />
  }
  const { kpis, trend = [], metadata } = all.data
  const isEmpty = Object.values(kpis).every(({ value }) => value === null)
  if (isEmpty) {
    return (
      <Empty sentence={t('Nothing is recorded of these days. Record production, or look at a longer time.')}>
        {may('production.create') && (
          <Button component={Link} href="/production">
            {t('Record production')}
          </Button>
        )}
        <Button variant="default" onClick={() => choose({ period: 'year', aggregation: null })}>
          {t('Show this year')}
        </Button>
      </Empty>
    )
  }
  return (
    <>
      <div className={classes.tiles}>
        <KpiTile
          kpi="oee"
          reading={{ ...oee.data, value: oee.data.oee }}
          target={oee.data.data.at(-1)?.target ?? null}
          before={oeeBefore.data?.oee ?? null}
          trend={oee.data.data.map((point) => numberOf(point, 'value'))}
          inference={inferenceOf('oee', metadata.inference)}
          onFilledIn={() => tellFilledIn(true)}
        />
        {kpiNames.map((kpi) => (
          <KpiTile
            key={kpi}
            kpi={kpi}
            reading={kpis[kpi]}
            target={kpis[kpi].target}
            before={allBefore.data?.kpis[kpi].value ?? null}
            trend={trend.map(({ values }) => values[kpi])}
            inference={inferenceOf(kpi, metadata.inference)}
            onFilledIn={() => tellFilledIn(true)}
          />
        ))}
      </div>
      <Completeness percent={metadata.data_completeness} onOpen={() => tellFilledIn(true)} />
      <FilledInDrawer
        asked={asked}
        filters={filters}
        inference={metadata.inference}
        opened={tellsFilledIn}
        onClose={() => tellFilledIn(false)}
      />
    </>
  )
}
