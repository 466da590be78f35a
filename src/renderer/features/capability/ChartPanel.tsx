import type { OutputOf } from '../../../contract/operations.ts'
import type { PanelWords } from '../../../spc/charts/panelWords.ts'
import { formatValue } from '../../charts/formatValue.ts'
import { Plot } from '../../components/plot/Plot.tsx'
import { plotScale } from '../../components/plot/plotScale.ts'
import { t } from '../../words/t.ts'
import classes from './Capability.module.css'
import { countScale } from './countScale.ts'

type Point = OutputOf<'chart.get'>['points'][number]

interface ChartPanelProps {
  readonly points: readonly Point[]
  readonly panel: 'location' | 'dispersion'
  readonly words: PanelWords
  readonly decimals: number
}

interface Drawn {
  readonly value: number | null
  readonly ucl: number | null
  readonly lcl: number | null
  readonly center: number | null
  readonly excluded: boolean
  readonly fired: boolean
}

const drawnOf = (point: Point, panel: ChartPanelProps['panel']): Drawn =>
  panel === 'location'
    ? {
        value: point.value,
        ucl: point.ucl,
        lcl: point.lcl,
        center: point.center_line,
        excluded: point.excluded,
        // Rule 1 shows by itself; a range beyond its limits is no matter of the mean.
        fired: point.violations.some((rule) => rule !== 1),
      }
    : {
        value: point.dispersion,
        ucl: point.dispersion_ucl,
        lcl: point.dispersion_lcl,
        center: null,
        excluded: point.excluded,
        fired: false,
      }

const beyond = ({ value, ucl, lcl }: Drawn): boolean =>
  value !== null && ((ucl !== null && value > ucl) || (lcl !== null && value < lcl))

/** A level that holds for each point, as steps. */
const stepsOf = (
  drawn: readonly Drawn[],
  of: (point: Drawn) => number | null,
  x: (i: number) => number,
  y: (value: number) => number,
): string =>
  drawn
    .map((point, i) => {
      const level = of(point)
      if (level === null) return ''
      const before = i === 0 ? null : of(drawn[i - 1] as Drawn)
      return `${before === null ? 'M' : 'L'}${x(i - 0.5)} ${y(level)}L${x(i + 0.5)} ${y(level)}`
    })
    .join('')

/** One panel of a control chart, small: points, centre and limits. */
export const ChartPanel = ({ points, panel, words, decimals }: ChartPanelProps) => {
  const drawn = points.map((point) => drawnOf(point, panel))
  const levels = drawn.flatMap(({ value, ucl, lcl, center }) =>
    [value, ucl, lcl, center].filter((level) => level !== null),
  )
  if (levels.length === 0) return <p className={classes.quiet}>{t('No points yet.')}</p>
  const outside = drawn.filter(beyond).length
  const last = drawn.at(-1)
  const names = [
    { name: 'UCL', level: last?.ucl ?? null },
    { name: words.centerSymbol, level: last?.center ?? null },
    { name: 'LCL', level: last?.lcl ?? null },
  ]
  return (
    <Plot
      label={t('{{title}} of {{count}} {{points}}; {{what}} beyond the limits', {
        title: words.title,
        count: drawn.length,
        points: words.points,
        what: outside === 0 ? t('none') : outside,
      })}
      x={countScale(drawn.length)}
      y={plotScale(levels, 0.08)}
      height={198}
      rightRoom={80}
    >
      {({ x, y, right }) => (
        <>
          <path className={classes.limit} d={stepsOf(drawn, ({ ucl }) => ucl, x, y)} />
          <path className={classes.limit} d={stepsOf(drawn, ({ lcl }) => lcl, x, y)} />
          <path className={classes.center} d={stepsOf(drawn, ({ center }) => center, x, y)} />
          <polyline
            className={classes.line}
            points={drawn
              .flatMap(({ value, excluded }, i) =>
                value === null || excluded ? [] : [`${x(i)},${y(value)}`],
              )
              .join(' ')}
          />
          {drawn.map((point, i) => {
            if (point.value === null) return null
            const at = { cx: x(i), cy: y(point.value) }
            const key = points[i]?.sample_id
            if (beyond(point) && !point.excluded) {
              return (
                <rect key={key} className={classes.alarm} x={at.cx - 4} y={at.cy - 4} width={8} height={8} />
              )
            }
            if (point.fired) {
              return <path key={key} className={classes.warning} d={`M${at.cx} ${at.cy - 5}l5 9h-10z`} />
            }
            return (
              <circle
                key={key}
                className={classes.point}
                data-excluded={point.excluded || undefined}
                {...at}
                r={drawn.length > 60 ? 2 : 2.5}
              />
            )
          })}
          {names.map(({ name, level }) =>
            level === null ? null : (
              <text key={name} className={classes.name} x={right + 6} y={y(level) + 4}>
                {name} {formatValue(level, decimals)}
              </text>
            ),
          )}
        </>
      )}
    </Plot>
  )
}
