import { groupedNumber } from '../../components/formatNumber.ts'
import plot from '../../components/plot/Plot.module.css'
import { Plot } from '../../components/plot/Plot.tsx'
import { PlotMark } from '../../components/plot/PlotMark.tsx'
import { nameScale, plotScale } from '../../components/plot/plotScale.ts'
import { t } from '../../words/t.ts'
import { kpiUnit, kpiWords, type Shown } from './kpiWords.ts'
import { type KpiPoint, pointDays } from './pointDays.ts'
import { meetsTarget } from './TargetState.tsx'

interface KpiChartProps {
  readonly kpi: Shown
  readonly points: readonly KpiPoint[]
}

/** Of more points the line alone is drawn. */
const mostMarks = 120

interface Place {
  readonly at: number
  readonly value: number
}

/** Runs of points that follow one another: a line over days of which nothing is known would tell of them. */
const runsOf = (values: readonly (number | null)[]): Place[][] => {
  const runs: Place[][] = []
  let run: Place[] = []
  for (const [at, value] of values.entries()) {
    if (value !== null) {
      if (run.length === 0) runs.push(run)
      run.push({ at, value })
    } else if (run.length > 0) run = []
  }
  return runs
}

/** The course of a figure with its target; what misses it is marked. */
export const KpiChart = ({ kpi, points }: KpiChartProps) => {
  const known = points.flatMap(({ value, target }) => [value, target]).filter((value) => value !== null)
  const values = points.map(({ value }) => value)
  const targets = runsOf(points.map(({ target }) => target))
  const lastTarget = targets.at(-1)?.at(-1)
  return (
    <Plot
      label={t('Course of {{name}}', { name: kpiWords[kpi].name })}
      x={nameScale(points.map(pointDays), 8)}
      y={plotScale(known, 0.06, groupedNumber)}
      yTitle={kpiUnit(kpi)}
      height={300}
      rightRoom={lastTarget === undefined ? 24 : 80}
    >
      {({ x, y, right }) => (
        <>
          {targets.map((run) => (
            <polyline
              key={run[0]?.at}
              className={plot.limit}
              fill="none"
              points={run
                .flatMap(({ at, value }) => [`${x(at - 0.5)},${y(value)}`, `${x(at + 0.5)},${y(value)}`])
                .join(' ')}
            />
          ))}
          {lastTarget !== undefined && (
            <text className={plot.tick} x={right + 6} y={y(lastTarget.value) + 4}>
              {t('Target of a figure')}
            </text>
          )}
          {runsOf(values).map((run) => (
            <polyline
              key={run[0]?.at}
              className={plot.series}
              points={run.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')}
            />
          ))}
          {points.length <= mostMarks &&
            points.map(
              ({ date, value, target }, at) =>
                value !== null && (
                  <PlotMark
                    key={date}
                    x={x(at)}
                    y={y(value)}
                    series={meetsTarget(kpi, value, target) === false ? 2 : 0}
                    alarm={false}
                  />
                ),
            )}
        </>
      )}
    </Plot>
  )
}
