import { ActionIcon, Button, SegmentedControl, TextInput } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { t } from '../../words/t.ts'
import { isDay, stepOf, type TimelineView } from './daysOf.ts'
import classes from './ShopEvents.module.css'

interface TimelineBarProps {
  readonly view: TimelineView
  readonly day: string
  readonly today: string
  /** The days that are shown, in words. */
  readonly period: string
}

/** Which days the timeline shows; they stand in the address. */
export const TimelineBar = ({ view, day, today, period }: TimelineBarProps) => {
  const [, navigate] = useLocation()
  const go = (to: TimelineView, at: string) =>
    navigate(`/production/timeline/${to}/${at > today ? today : at}`)
  return (
    <div className={classes.bar}>
      <SegmentedControl
        aria-label={t('View')}
        transitionDuration={0}
        value={view}
        onChange={(value) => go(value === 'week' ? 'week' : 'day', day)}
        data={[
          { value: 'day', label: t('Day') },
          { value: 'week', label: t('Week') },
        ]}
      />
      <ActionIcon
        variant="default"
        size={48}
        aria-label={view === 'day' ? t('The day before') : t('The week before')}
        onClick={() => go(view, stepOf(view, day, -1))}
      >
        <IconChevronLeft size={20} aria-hidden />
      </ActionIcon>
      <TextInput
        type="date"
        aria-label={t('Day')}
        max={today}
        value={day}
        onChange={({ currentTarget }) => isDay(currentTarget.value) && go(view, currentTarget.value)}
      />
      <ActionIcon
        variant="default"
        size={48}
        aria-label={view === 'day' ? t('The day after') : t('The week after')}
        disabled={stepOf(view, day, 1) > today && (view === 'day' || day === today)}
        onClick={() => go(view, stepOf(view, day, 1))}
      >
        <IconChevronRight size={20} aria-hidden />
      </ActionIcon>
      <Button variant="default" disabled={day === today} onClick={() => go(view, today)}>
        {t('Today')}
      </Button>
      <p className={classes.grow}>{period}</p>
    </div>
  )
}
