import { LineSelect } from '../../components/line/LineSelect.tsx'
import { NoLine } from '../../components/line/NoLine.tsx'
import { useLine } from '../../components/line/useLine.ts'
import { usePlantDay } from '../../components/line/usePlantDay.ts'
import { Screen } from '../../components/Screen.tsx'
import { t } from '../../words/t.ts'
import { ProductionTabs } from '../production/ProductionTabs.tsx'
import { isDay } from './daysOf.ts'
import { LineTimeline } from './LineTimeline.tsx'

interface TimelineScreenProps {
  readonly view: string | undefined
  readonly day: string | undefined
}

/** When a line ran and when it stood still, by day and by week, and what the time went to. */
export const TimelineScreen = ({ view, day }: TimelineScreenProps) => {
  const choice = useLine()
  const plant = usePlantDay()
  return (
    <Screen title={t('Timeline')} actions={<LineSelect choice={choice} />}>
      <ProductionTabs />
      <NoLine choice={choice} />
      {choice.line !== null && (
        <LineTimeline
          key={choice.line}
          line={choice.line}
          plant={plant}
          view={view === 'week' ? 'week' : 'day'}
          day={day !== undefined && isDay(day) && day <= plant.today ? day : plant.today}
        />
      )}
    </Screen>
  )
}
