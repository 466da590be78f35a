import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { GroupChart } from '../../../contract/characteristicGroup.ts'
import { Notice } from '../../components/Notice.tsx'
import { StateMark } from '../../components/StateMark.tsx'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import screen from '../chart/ControlChartScreen.module.css'
import { alignmentWords } from './alignmentWords.ts'
import { FreezeGroup } from './FreezeGroup.tsx'
import { GroupRevisions } from './GroupRevisions.tsx'
import classes from './Groups.module.css'
import { alarms, groupSentence, spreadAlarms } from './groupSentence.ts'
import { IncompleteList } from './IncompleteList.tsx'
import { ObservationPanel } from './ObservationPanel.tsx'
import { observationName } from './observationName.ts'
import { SpreadChart } from './SpreadChart.tsx'
import { T2Chart } from './T2Chart.tsx'

interface GroupChartViewProps {
  readonly chart: GroupChart
  /** The observation that is chosen at first, if it is among those shown. */
  readonly first: number | null
}

/** The sentence, the picture, and beside it the chosen observation, the limits and what is incomplete. */
export const GroupChartView = ({ chart, first }: GroupChartViewProps) => {
  const { may } = useSession()
  const [selected, setSelected] = useState<number | null>(first)
  const [freezing, setFreezing] = useState(false)
  const { group, points } = chart
  const state = groupSentence(chart, (point) => observationName(group, point))
  const subject =
    points.find(({ sample_id }) => sample_id === selected) ??
    points.findLast((point) => alarms(point) || spreadAlarms(point)) ??
    points.at(-1)
  return (
    <>
      <header className={screen.head}>
        <div className={screen.title}>
          <h1>{group.name}</h1>
          <span>
            {t('T² of {{members}} · {{word}}', {
              members: group.members.map(({ name }) => name).join(', '),
              word: alignmentWords[group.align_by].word.toLowerCase(),
            })}
          </span>
        </div>
        <div className={screen.toolbar}>
          {may('limits.revise') && points.length > 0 && (
            <Button variant="default" aria-expanded={freezing} onClick={() => setFreezing(!freezing)}>
              {t('Freeze limits')}
            </Button>
          )}
          {may('characteristic.configure') && (
            <Button component={Link} href={`/charts/groups/${group.id}/edit`} variant="default">
              {t('Change group')}
            </Button>
          )}
          <Button component={Link} href="/charts/groups" variant="subtle">
            {t('All groups')}
          </Button>
        </div>
        <p className={screen.sentence} data-state={state.kind}>
          <StateMark kind={state.kind} />
          {state.sentence}
        </p>
      </header>
      {chart.reasons.map((reason) => (
        <Notice key={reason} kind="warning">
          {reason}
        </Notice>
      ))}
      <div className={screen.body}>
        <div className={`${screen.chart} ${classes.charts}`}>
          {points.length === 0 ? (
            <p className={screen.empty}>
              {t('The first observation that has a subgroup of every characteristic appears here.')}
            </p>
          ) : (
            <>
              <T2Chart
                chart={chart}
                label={`${group.name}: ${state.sentence}`}
                selected={subject?.sample_id ?? null}
                onSelect={setSelected}
              />
              <SpreadChart chart={chart} />
            </>
          )}
        </div>
        <aside className={classes.panel} aria-label={t('Details')}>
          {freezing && <FreezeGroup chart={chart} onDone={() => setFreezing(false)} />}
          {subject !== undefined && subject.t2 !== null && (
            <ObservationPanel key={subject.sample_id} chart={chart} point={subject} />
          )}
          <IncompleteList chart={chart} />
          <GroupRevisions chart={chart} />
        </aside>
      </div>
    </>
  )
}
