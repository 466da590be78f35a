import { Button, Drawer } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Inference } from '../../../contract/production/inference.ts'
import { Card } from '../../components/Card.tsx'
import { Empty } from '../../components/Empty.tsx'
import { useOperation } from '../../connection/useOperation.ts'
import { t } from '../../words/t.ts'
import { told } from '../../words/told.ts'
import { FiguresAwaited } from './FiguresAwaited.tsx'
import { freshness } from './freshness.ts'
import { InferenceMark } from './InferenceMark.tsx'
import { inferenceWords, inferredAs } from './inferenceWords.ts'
import classes from './Kpi.module.css'
import { KpiChart } from './KpiChart.tsx'
import { KpiTable } from './KpiTable.tsx'
import { KpiValue } from './KpiValue.tsx'
import type { KpiReading } from './kpiFigure.ts'
import { kpiWords, type Shown } from './kpiWords.ts'
import { OeeWaterfall } from './OeeWaterfall.tsx'
import { PointRecords } from './PointRecords.tsx'
import { type KpiPoint, pointDays } from './pointDays.ts'
import { TargetState } from './TargetState.tsx'
import type { KpiFilters } from './useKpiFilters.ts'
import { WipOrders } from './WipOrders.tsx'

interface KpiDetailProps {
  readonly kpi: Shown
  readonly asked: { readonly client_id?: string }
  readonly filters: KpiFilters
}

interface Course {
  readonly whole: KpiReading
  readonly target: number | null
  readonly points: readonly KpiPoint[]
  readonly inference: readonly Inference[]
}

/** The course of a figure over the chosen days. */
const useCourse = ({ kpi, asked, filters: { days, aggregation } }: KpiDetailProps) => {
  const question = { ...asked, date_from: days.from, date_to: days.to, aggregation }
  const isOee = kpi === 'oee'
  const one = useOperation('kpi.get', { ...question, kpi: inferredAs(kpi) }, { keep: true, every: freshness })
  const oee = useOperation('kpi.oee', question, { keep: true, every: freshness, enabled: isOee })
  const points = isOee ? oee.data?.data : one.data?.data
  const whole = isOee
    ? oee.data && { ...oee.data, value: oee.data.oee }
    : one.data && (one.data.summary as KpiReading)
  const course: Course | null =
    points === undefined || whole === undefined
      ? null
      : {
          whole,
          points: points as readonly KpiPoint[],
          target: points.at(-1)?.target ?? null,
          inference: one.data?.metadata.inference ?? [],
        }
  const asking = isOee ? oee : one
  return { course, oee: oee.data, error: asking.error, again: () => void asking.refetch() }
}

/** One figure in full: its course, how it came about, and what was recorded for each of its days. */
export const KpiDetail = (props: KpiDetailProps) => {
  const { kpi, asked } = props
  const { course, oee, error, again } = useCourse(props)
  const [opened, setOpened] = useState<KpiPoint | null>(null)
  const { name, formula } = kpiWords[kpi]
  const back = (
    <Button component={Link} href="/production/kpis" variant="default">
      {t('All figures')}
    </Button>
  )
  if (course === null) return <FiguresAwaited error={error} onRetry={again} />
  const { whole, target, points, inference } = course
  return (
    <>
      <div className={classes.head}>
        {back}
        <p className={classes.value}>
          <KpiValue kpi={kpi} reading={whole} filled={inference.map(inferenceWords)} />
        </p>
        <TargetState kpi={kpi} value={whole.value} target={target} />
        <InferenceMark name={name} inference={inference} />
        <span className={classes.quiet}>{formula}</span>
      </div>
      {whole.value === null ? (
        <Empty sentence={whole.reason === null ? t('There is no figure of these days.') : told(whole.reason)}>
          {back}
        </Empty>
      ) : (
        <>
          <Card title={t('Course')}>
            <KpiChart kpi={kpi} points={points} />
          </Card>
          {kpi === 'oee' && oee !== undefined && oee.waterfall.length > 0 && (
            <Card title={t('Where the planned hours went')}>
              <OeeWaterfall waterfall={oee.waterfall} />
            </Card>
          )}
          {kpi === 'wip_aging' && <WipOrders summary={whole} />}
          <KpiTable kpi={kpi} points={points} onOpen={setOpened} />
        </>
      )}
      <Drawer
        position="right"
        size={1120}
        title={opened === null ? '' : pointDays(opened)}
        opened={opened !== null}
        onClose={() => setOpened(null)}
      >
        {opened !== null && <PointRecords key={opened.date} kpi={kpi} asked={asked} point={opened} />}
      </Drawer>
    </>
  )
}
