import type { ImportPreview, PreviewPoint } from '../../../contract/importCheck.ts'
import { formatDay, formatTime } from '../../components/formatTime.ts'
import { Plot, type PlotPlace } from '../../components/plot/Plot.tsx'
import { plotScale } from '../../components/plot/plotScale.ts'
import { t } from '../../words/t.ts'
import classes from './Imports.module.css'
import marks from './PreviewChart.module.css'

const ticks = 4
const oneDay = 24 * 3_600_000

const stepsOf = (
  points: readonly PreviewPoint[],
  of: (point: PreviewPoint) => number | null,
  { x, y }: Pick<PlotPlace, 'x' | 'y'>,
): string =>
  points
    .map((point, i) => {
      const level = of(point)
      const former = points[i - 1]
      if (level === null) return ''
      const begins = former === undefined || of(former) === null
      return `${begins ? 'M' : 'L'}${x(i - 0.5)} ${y(level)}L${x(i + 0.5)} ${y(level)}`
    })
    .join('')

/** A control chart of the newest points as an import would leave them; new ones are told by size and colour. */
export const PreviewChart = ({ preview: { points, name } }: { readonly preview: ImportPreview }) => {
  const levels = points.flatMap(({ value, ucl, lcl, center_line: center }) =>
    [value, ucl, lcl, center].filter((level) => level !== null),
  )
  if (levels.length === 0) return <p className={classes.quiet}>{t('No points yet.')}</p>
  const every = Math.max(1, Math.ceil(points.length / ticks))
  const [oldest, newest] = [points[0], points.at(-1)].map((point) => Date.parse(point?.timestamp ?? ''))
  const tickWords = (newest ?? 0) - (oldest ?? 0) < oneDay ? formatTime : formatDay
  const scale = {
    low: -0.5,
    high: points.length - 0.5,
    ticks: points.flatMap(({ timestamp }, at) =>
      at % every === Math.floor(every / 2) ? [{ at, label: tickWords(Date.parse(timestamp)) }] : [],
    ),
  }
  const radius = points.length > 120 ? 2 : 3.5
  return (
    <Plot
      label={t('Chart of {{name}} with {{count}} new points', {
        name,
        count: points.filter((point) => point.new).length,
      })}
      x={scale}
      y={plotScale(levels, 0.08)}
      height={240}
    >
      {({ x, y }) => (
        <>
          <path className={marks.limit} d={stepsOf(points, ({ ucl }) => ucl, { x, y })} />
          <path className={marks.limit} d={stepsOf(points, ({ lcl }) => lcl, { x, y })} />
          <path className={marks.center} d={stepsOf(points, ({ center_line: center }) => center, { x, y })} />
          <polyline
            className={marks.line}
            points={points
              .flatMap(({ value }, i) => (value === null ? [] : [`${x(i)},${y(value)}`]))
              .join(' ')}
          />
          {points.map(({ value, signals, new: isNew }, i) => {
            if (value === null) return null
            const [cx, cy] = [x(i), y(value)]
            const mark = signals.some(({ rule_id: rule }) => rule === 1)
              ? 'alarm'
              : signals.length > 0
                ? 'warning'
                : null
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: points are told by their place
              <g key={i}>
                <circle
                  className={marks.point}
                  data-new={isNew || undefined}
                  cx={cx}
                  cy={cy}
                  r={isNew ? radius : radius * 0.7}
                />
                {mark === 'alarm' && (
                  <rect className={marks.alarm} x={cx - 5} y={cy - 5} width={10} height={10} />
                )}
                {mark === 'warning' && <path className={marks.warning} d={`M${cx} ${cy - 6}l6 11h-12z`} />}
              </g>
            )
          })}
        </>
      )}
    </Plot>
  )
}
