import type { GroupChart } from '../../../contract/characteristicGroup.ts'
import { formatValue } from '../../charts/formatValue.ts'
import plot from '../../components/plot/Plot.module.css'
import { Plot } from '../../components/plot/Plot.tsx'
import { plotScale } from '../../components/plot/plotScale.ts'
import { t } from '../../words/t.ts'
import classes from './Groups.module.css'
import { spreadAlarms } from './groupSentence.ts'
import { runningNumbers } from './runningNumbers.ts'

/** More would touch each other in so low a picture. */
const mostTicks = 4

/** The generalized variance of each subgroup against the baseline's: how much they scatter together. */
export const SpreadChart = ({ chart }: { readonly chart: GroupChart }) => {
  const { points, dispersion_limits: limits } = chart
  const high = limits?.ucl.value ?? null
  const low = limits?.lcl.value ?? null
  const shown = points.flatMap((point, index) =>
    point.dispersion === null ? [] : { index, dispersion: point.dispersion, point },
  )
  if (high === null || low === null || shown.length === 0) return null
  const most = Math.max(high * 1.1, ...shown.map(({ dispersion }) => Math.min(dispersion, high * 3)))
  const scale = plotScale([0, most], 0.06)
  const every = Math.ceil(scale.ticks.length / mostTicks)
  const y = { ...scale, low: 0, ticks: scale.ticks.filter((_, i) => i % every === 0) }
  const lines = [
    { name: 'UCL', at: high },
    { name: '|S|', at: 1 },
    ...(low > 0 ? [{ name: 'LCL', at: low }] : []),
  ]
  return (
    <Plot
      label={t('Spread of {{count}} subgroups, |S| as a share of the baseline’s', { count: shown.length })}
      x={{ ...runningNumbers(points.length, chart.complete - points.length), ticks: [] }}
      y={y}
      yTitle="|S|"
      height={150}
      rightRoom={96}
    >
      {(place) => (
        <>
          {lines.map(({ name, at }) => (
            <g key={name}>
              <line
                className={name === '|S|' ? plot.center : plot.limit}
                x1={place.left}
                x2={place.right}
                y1={place.y(at)}
                y2={place.y(at)}
              />
              <text className={classes.limitName} x={place.right + 6} y={place.y(at) + 5}>
                {name} {formatValue(at, 2)}
              </text>
            </g>
          ))}
          <polyline
            className={classes.line}
            points={shown
              .map(({ index, dispersion }) => `${place.x(index)},${Math.max(place.top, place.y(dispersion))}`)
              .join(' ')}
          />
          {shown.map(({ index, dispersion, point }) => {
            const out = spreadAlarms(point)
            const at = `translate(${place.x(index)} ${Math.max(place.top, place.y(dispersion))})`
            return out ? (
              <rect
                key={index}
                className={classes.alarm}
                data-hollow={point.dispersion_signal?.status === 'acknowledged' || undefined}
                transform={at}
                x={-4.5}
                y={-4.5}
                width={9}
                height={9}
              />
            ) : (
              <circle key={index} className={classes.dot} transform={at} r={2.5} />
            )
          })}
        </>
      )}
    </Plot>
  )
}
