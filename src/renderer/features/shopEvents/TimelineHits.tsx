import { Menu } from '@mantine/core'
import type { DowntimeEvent } from '../../../contract/production/shopEvents.ts'
import { localTime } from '../../../contract/zoneClock.ts'
import { longDay } from '../../components/line/dayWords.ts'
import { shiftTypeWords } from '../../components/line/shiftTypeWords.ts'
import { t } from '../../words/t.ts'
import { categoryWords } from './categoryWords.ts'
import type { TimelineHit } from './hitsOf.ts'
import { minutesWords } from './minutesWords.ts'
import classes from './Timeline.module.css'
import type { Bar } from './timelineOf.ts'

interface TimelineHitsProps {
  /** Those of each lane, and where its bars stand from the top, px. */
  readonly lanes: readonly {
    readonly key: string
    readonly top: number
    readonly hits: readonly TimelineHit[]
  }[]
  readonly zone: string
  readonly onOpen: (event: DowntimeEvent) => void
}

const shortWords = ({ event, isTimed, from }: Bar, zone: string) => ({
  category: categoryWords[event.category],
  reason: event.reason,
  time: isTimed ? localTime(from, zone).time : t('time not said'),
  minutes: minutesWords(event.minutes),
})

/** What a standstill says of itself, for those who do not see its bar. */
const barWords = (bar: Bar, zone: string): string =>
  t('{{category}}: {{reason}}, {{time}}, {{minutes}}, {{shift}}, {{day}}', {
    ...shortWords(bar, zone),
    shift: shiftTypeWords[bar.event.shift_type],
    day: longDay(bar.event.shift_date),
  })

interface HitProps {
  readonly hit: TimelineHit
  readonly top: number
  readonly zone: string
  readonly onOpen: (event: DowntimeEvent) => void
}

const Hit = ({ hit: { left, width, bars }, top, zone, onOpen }: HitProps) => {
  const [first, ...others] = bars
  if (first === undefined) return null
  const words =
    others.length === 0
      ? barWords(first, zone)
      : t('{{count}} standstills close together, {{day}}', {
          count: bars.length,
          day: longDay(first.event.shift_date),
        })
  const place = (
    <button
      type="button"
      className={classes.hit}
      style={{ left, top, width }}
      title={words}
      aria-label={words}
      onClick={others.length === 0 ? () => onOpen(first.event) : undefined}
    />
  )
  return others.length === 0 ? (
    place
  ) : (
    <Menu position="bottom" withInitialFocusPlaceholder={false}>
      <Menu.Target>{place}</Menu.Target>
      <Menu.Dropdown className={classes.several}>
        {bars.map((bar, i) => (
          <Menu.Item
            key={bar.event.id}
            data-autofocus={i === 0 || undefined}
            onClick={() => onOpen(bar.event)}
          >
            {t('{{category}}: {{reason}}, {{time}}, {{minutes}}', shortWords(bar, zone))}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** What opens the standstills of a timeline, over its picture; those too near each other are asked for by a menu. */
export const TimelineHits = ({ lanes, zone, onOpen }: TimelineHitsProps) => (
  <ul className={classes.hits} aria-label={t('Standstills on the timeline')}>
    {lanes.flatMap(({ key, top, hits }) =>
      hits.map((hit) => (
        <li key={`${key} ${hit.bars[0]?.event.id}`}>
          <Hit hit={hit} top={top} zone={zone} onOpen={onOpen} />
        </li>
      )),
    )}
  </ul>
)
