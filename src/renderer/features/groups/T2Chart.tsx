import { useElementSize } from '@mantine/hooks'
import type { KeyboardEvent, MouseEvent } from 'react'
import type { GroupChart } from '../../../contract/characteristicGroup.ts'
import { formatValue } from '../../charts/formatValue.ts'
import plot from '../../components/plot/Plot.module.css'
import { Plot, type PlotPlace } from '../../components/plot/Plot.tsx'
import { t } from '../../words/t.ts'
import classes from './Groups.module.css'
import { observationName } from './observationName.ts'
import { runningNumbers } from './runningNumbers.ts'
import { T2Marker } from './T2Marker.tsx'
import { t2Picture } from './t2Picture.ts'

interface T2ChartProps {
  readonly chart: GroupChart
  /** Says the same as the picture. */
  readonly label: string
  readonly selected: number | null
  readonly onSelect: (sampleId: number) => void
}

/** T² of each observation with its limit; a click or the arrow keys choose one. */
export const T2Chart = ({ chart, label, selected, onSelect }: T2ChartProps) => {
  const { ref, height } = useElementSize<HTMLDivElement>()
  const { points } = chart
  const { y, runs, marks } = t2Picture(points)
  const x = runningNumbers(points.length, chart.complete - points.length)
  const chosen = points.findIndex(({ sample_id }) => sample_id === selected)
  const top = (place: PlotPlace, value: number) => Math.max(place.top + 8, place.y(value))
  const move = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next =
      points[Math.min(points.length - 1, Math.max(0, (chosen < 0 ? points.length - step : chosen) + step))]
    if (next !== undefined) onSelect(next.sample_id)
  }
  const choose = ({ target }: MouseEvent) => {
    const sample = target instanceof Element ? target.closest('[data-sample]') : null
    if (sample instanceof SVGElement) onSelect(Number(sample.dataset.sample))
  }
  const spoken = points[chosen]
  return (
    <div
      ref={ref}
      className={classes.picture}
      role="slider"
      tabIndex={0}
      aria-label={t('Observation')}
      aria-valuemin={1}
      aria-valuemax={Math.max(1, points.length)}
      aria-valuenow={chosen < 0 ? points.length : chosen + 1}
      aria-valuetext={
        spoken === undefined
          ? t('None chosen')
          : `${observationName(chart.group, spoken)}, T² ${formatValue(spoken.t2 ?? 0, 2)}`
      }
      onKeyDown={move}
      onClick={choose}
    >
      <Plot
        label={label}
        x={x}
        y={y}
        yTitle="T²"
        xTitle={t('Observation')}
        height={Math.max(240, height)}
        rightRoom={96}
      >
        {(place) => (
          <>
            {runs.map((run, i) => (
              <g key={run.from}>
                <line
                  className={plot.limit}
                  x1={Math.max(place.left, place.x(run.from - 0.5))}
                  x2={i === runs.length - 1 ? place.right : place.x(run.to + 0.5)}
                  y1={place.y(run.ucl)}
                  y2={place.y(run.ucl)}
                />
                {i > 0 && run.revision !== runs[i - 1]?.revision && (
                  <>
                    <line
                      className={classes.step}
                      x1={place.x(run.from - 0.5)}
                      x2={place.x(run.from - 0.5)}
                      y1={place.top}
                      y2={place.bottom}
                    />
                    <text className={plot.tick} x={place.x(run.from - 0.5) + 4} y={place.top + 10}>
                      {t('Rev. {{revision}}', { revision: run.revision })}
                    </text>
                  </>
                )}
                {i < runs.length - 1 && run.to - run.from > 4 && (
                  <text className={plot.tick} x={place.x(run.from - 0.5) + 6} y={place.y(run.ucl) - 6}>
                    {t('UCL {{ucl}}', { ucl: formatValue(run.ucl, 2) })}
                    {run.phase === 'I' && ' · baseline'}
                  </text>
                )}
                {i === runs.length - 1 && (
                  <text className={classes.limitName} x={place.right + 6} y={place.y(run.ucl) + 5}>
                    {t('UCL {{ucl}}', { ucl: formatValue(run.ucl, 2) })}
                  </text>
                )}
              </g>
            ))}
            <polyline
              className={classes.line}
              points={marks
                .filter(({ kind }) => kind !== 'excluded')
                .map(({ index, value }) => `${place.x(index)},${top(place, value)}`)
                .join(' ')}
            />
            {marks.map((mark) => (
              <T2Marker
                key={points[mark.index]?.sample_id}
                mark={mark}
                x={place.x(mark.index)}
                y={top(place, mark.value)}
                chosen={mark.index === chosen}
              />
            ))}
            {points.map((point, index) => {
              const left = Math.max(place.left, place.x(index - 0.5))
              return (
                <rect
                  key={point.sample_id}
                  className={classes.target}
                  x={left}
                  width={Math.max(1, place.x(index + 0.5) - left)}
                  y={place.top}
                  height={place.bottom - place.top}
                  data-sample={point.sample_id}
                >
                  <title>
                    {observationName(chart.group, point)}: T² {formatValue(point.t2 ?? 0, 2)}
                  </title>
                </rect>
              )
            })}
          </>
        )}
      </Plot>
    </div>
  )
}
