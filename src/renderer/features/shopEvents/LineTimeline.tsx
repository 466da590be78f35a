import { Button } from '@mantine/core'
import { useState } from 'react'
import type { RunningStandstill } from '../../../contract/production/standstill.ts'
import { Card } from '../../components/Card.tsx'
import { Empty } from '../../components/Empty.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { longDay, shortDay } from '../../components/line/dayWords.ts'
import type { PlantDay } from '../../components/line/usePlantDay.ts'
import { useNow } from '../../components/useNow.ts'
import { useSession } from '../../connection/SessionProvider.tsx'
import { t } from '../../words/t.ts'
import { CategoryMark, CategoryPatterns } from './CategoryMark.tsx'
import { categoryWords } from './categoryWords.ts'
import { DowntimeCauses } from './DowntimeCauses.tsx'
import { daysOf, type TimelineView } from './daysOf.ts'
import { HoldLanes } from './HoldLanes.tsx'
import classes from './ShopEvents.module.css'
import { StandstillNow } from './StandstillNow.tsx'
import { type ShownStandstill, StandstillSheet } from './StandstillSheet.tsx'
import { StandstillTable } from './StandstillTable.tsx'
import { shiftAt } from './shiftAt.ts'
import { endedStandstill, newStandstill } from './standstillDraft.ts'
import { TimelineBar } from './TimelineBar.tsx'
import { TimelineLanes } from './TimelineLanes.tsx'
import { timelineOf } from './timelineOf.ts'
import { useRecorded } from './useRecorded.ts'

interface LineTimelineProps {
  readonly line: string
  readonly plant: PlantDay
  readonly view: TimelineView
  readonly day: string
}

/** The days of one line: what stood still when, which orders waited, and what the time went to. */
export const LineTimeline = ({ line, plant, view, day }: LineTimelineProps) => {
  const { may } = useSession()
  const now = useNow(60_000)
  const days = daysOf(view, day)
  const found = useRecorded(line, days)
  const [shown, setShown] = useState<ShownStandstill | null>(null)
  const { zone } = plant
  const { recorded } = found
  const period =
    view === 'day' ? longDay(day) : `${shortDay(days[0] ?? day)} – ${shortDay(days.at(-1) ?? day)}`
  const add = () => {
    const shift = shiftAt(Date.now(), recorded?.shifts ?? [], zone)
    const begun = day === plant.today ? shift : { ...shift, day }
    setShown({ kind: 'new', begun: newStandstill(begun) })
  }
  const ended = (done: RunningStandstill) =>
    setShown({
      kind: 'ended',
      since: done.started_at,
      begun: endedStandstill(done, shiftAt(Date.parse(done.started_at), recorded?.shifts ?? [], zone), zone),
    })
  const lanes = recorded === undefined ? [] : timelineOf(days, recorded, zone)
  return (
    <>
      <CategoryPatterns />
      {may('production.create') && recorded !== undefined && (
        <StandstillNow line={line} zone={zone} onEnded={ended} />
      )}
      <TimelineBar view={view} day={day} today={plant.today} period={period} />
      <ErrorNotice error={found.error} onRetry={found.retry} />
      {found.isPending && <output>{t('Fetching the timeline …')}</output>}
      {recorded !== undefined && (
        <>
          <Card
            title={t('Shifts and standstills')}
            actions={
              may('production.create') && (
                <Button variant="default" onClick={add}>
                  {t('Add a standstill')}
                </Button>
              )
            }
          >
            {lanes.length === 0 ? (
              <Empty sentence={t('Nothing is recorded of this day, and no shift was set for it.')} />
            ) : (
              <>
                <TimelineLanes
                  lanes={lanes}
                  zone={zone}
                  onOpen={(event) => setShown({ kind: 'known', event })}
                />
                <ul className={classes.marks} aria-label={t('Patterns of the categories')}>
                  {Object.entries(categoryWords).map(([category, word]) => (
                    <li key={category} className={classes.cause}>
                      <CategoryMark category={category as keyof typeof categoryWords} />
                      {word}
                    </li>
                  ))}
                </ul>
              </>
            )}
            {recorded.events.length > 0 && (
              <StandstillTable
                events={recorded.events}
                zone={zone}
                onOpen={(event) => setShown({ kind: 'known', event })}
              />
            )}
          </Card>
          <Card title={t('Orders on hold')}>
            <HoldLanes holds={found.holds} days={days} zone={zone} now={now} />
          </Card>
          <DowntimeCauses events={recorded.events} total={found.total} period={period} />
          <StandstillSheet
            line={line}
            plant={plant}
            shifts={recorded.shifts}
            shown={shown}
            onClose={() => setShown(null)}
          />
        </>
      )}
    </>
  )
}
