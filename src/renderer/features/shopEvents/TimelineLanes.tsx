import { useElementSize } from '@mantine/hooks'
import type { DowntimeEvent } from '../../../contract/production/shopEvents.ts'
import { localTime } from '../../../contract/zoneClock.ts'
import { formatNumber } from '../../components/formatNumber.ts'
import { shortDay } from '../../components/line/dayWords.ts'
import { shiftTypeWords } from '../../components/line/shiftTypeWords.ts'
import { t } from '../../words/t.ts'
import { patternOf } from './CategoryMark.tsx'
import { categoryWords } from './categoryWords.ts'
import { hitsOf } from './hitsOf.ts'
import classes from './Timeline.module.css'
import { TimelineHits } from './TimelineHits.tsx'
import type { Band, Lane } from './timelineOf.ts'

interface TimelineLanesProps {
  readonly lanes: readonly Lane[]
  readonly zone: string
  readonly onOpen: (event: DowntimeEvent) => void
}

const names = 160
const high = 84
const top = 10
const axis = 26
const bar = { y: top + 4, height: 36 }
const hour = 3_600_000

/** Bars that are thinner than this cannot be seen. */
const thinnest = 6

const runWords = ({ run }: Band): string | null =>
  run === null
    ? null
    : t('Ran {{hours}} h, {{units}} units', { hours: formatNumber(run.hours, 1), units: String(run.units) })

const bandWords = (band: Band): string =>
  band.isTimed
    ? shiftTypeWords[band.type]
    : t('{{shift}}, start not said', { shift: shiftTypeWords[band.type] })

/** Shifts as bands, and standstills on them as bars, a lane for each shift or each day. */
export const TimelineLanes = ({ lanes, zone, onOpen }: TimelineLanesProps) => {
  const { ref, width: given } = useElementSize<HTMLDivElement>()
  const width = Math.max(given, names + 240)
  const height = axis + lanes.length * high
  const [first] = lanes
  if (first === undefined) return null
  const place = (lane: Lane) => (at: number) =>
    names +
    ((Math.min(Math.max(at, lane.from), lane.to) - lane.from) / (lane.to - lane.from)) * (width - names)
  const hours = Math.round((first.to - first.from) / hour)
  const step = width < 900 ? 3 : 2
  const ticks = Array.from({ length: Math.floor(hours / step) + 1 }, (_, i) => first.from + i * step * hour)
  const laid = lanes.map((lane, i) => {
    const x = place(lane)
    const bars = lane.bars.map((one) => {
      const left = x(one.from)
      return { one, left, width: Math.max(thinnest, x(one.to) - left) }
    })
    return { lane, x, y: axis + i * high, bars }
  })
  return (
    <div className={classes.frame}>
      <div ref={ref} className={classes.picture} style={{ height }}>
        <svg width={width} height={height} aria-hidden="true" focusable="false">
          {ticks.map((at) => {
            const x = place(first)(at)
            return (
              <g key={at}>
                <line className={classes.grid} x1={x} x2={x} y1={axis} y2={height} />
                <text className={classes.tick} x={x} y={17} textAnchor={at === first.to ? 'end' : 'middle'}>
                  {localTime(at, zone).time}
                </text>
              </g>
            )
          })}
          {laid.map(({ lane, x, y, bars }) => (
            <g key={lane.key} transform={`translate(0 ${y})`}>
              <line className={classes.grid} x1={0} x2={width} y1={0} y2={0} />
              <text className={classes.name} x={4} y={32}>
                {lane.type === null ? shortDay(lane.day) : shiftTypeWords[lane.type]}
              </text>
              {lane.bands.map((band) => {
                const left = x(band.from)
                const room = x(band.to) - left
                const words = [
                  lane.type === null ? bandWords(band) : band.isTimed ? null : t('start not said'),
                  runWords(band),
                ].filter((said) => said !== null)
                return (
                  <g key={band.type}>
                    <rect
                      className={classes.band}
                      data-timed={band.isTimed}
                      x={left}
                      y={top}
                      width={room}
                      height={44}
                    />
                    {band.run !== null && (
                      <rect
                        className={classes.run}
                        x={left}
                        y={top + 47}
                        width={Math.min(room, x(band.from + band.run.hours * hour) - left)}
                        height={5}
                      />
                    )}
                    <svg x={left} y={top} width={room} height={72} role="presentation">
                      <text className={classes.quiet} x={2} y={66}>
                        {words.join(' · ')}
                      </text>
                    </svg>
                  </g>
                )
              })}
              {bars.map(({ one, left, width: wide }) => (
                <g key={one.event.id}>
                  <rect
                    className={classes.bar}
                    data-timed={one.isTimed}
                    x={left}
                    y={bar.y}
                    width={wide}
                    height={bar.height}
                    fill={patternOf(one.event.category)}
                  />
                  {wide >= 64 && (
                    <svg x={left} y={bar.y} width={wide} height={bar.height} role="presentation">
                      <rect className={classes.plate} x={3} y={9} width={wide - 6} height={18} />
                      <text className={classes.word} x={7} y={23}>
                        {categoryWords[one.event.category]}
                      </text>
                    </svg>
                  )}
                </g>
              ))}
            </g>
          ))}
        </svg>
        <TimelineHits
          lanes={laid.map(({ lane, y, bars }) => ({
            key: lane.key,
            top: y + top,
            hits: hitsOf(bars, width),
          }))}
          zone={zone}
          onOpen={onOpen}
        />
      </div>
    </div>
  )
}
