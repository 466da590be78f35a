import type { CapabilityReport } from '../../../contract/capability.ts'
import { decimalsOfStep, formatValue } from '../../charts/formatValue.ts'
import { Plot } from '../../components/plot/Plot.tsx'
import type { PlotScale } from '../../components/plot/plotScale.ts'
import { t } from '../../words/t.ts'
import { bandAt } from './bandAt.ts'
import classes from './Capability.module.css'
import { ticksApart } from './ticksApart.ts'

interface ProbabilityPlotProps {
  readonly report: CapabilityReport
  readonly decimals: number
}

const scores: readonly (readonly [number, string])[] = [
  [-3.719016485, '0.01'],
  [-3.090232306, '0.1'],
  [-2.326347874, '1'],
  [-1.281551566, '10'],
  [-0.524400513, '30'],
  [0.524400513, '70'],
  [1.281551566, '90'],
  [2.326347874, '99'],
  [3.090232306, '99.9'],
  [3.719016485, '99.99'],
]

/** Values against the percentiles that their places in order have: a sample of the distribution lies along the line, within the band. */
export const ProbabilityPlot = ({ report, decimals }: ProbabilityPlotProps) => {
  const plot = report.probability_plot
  if (plot === null) {
    const reason = report.capability.distribution?.reason ?? t('No values yet.')
    return <p className={classes.quiet}>{reason}</p>
  }
  const { level } = report.capability.confidence
  const most = Math.max(2.2, ...plot.y.map(Math.abs)) * 1.08
  const reach = Math.max(most, ...plot.x.map(Math.abs).filter((x) => x < 8)) * 1.04
  const within = (at: number) => Math.min(reach, Math.max(-reach, at))
  const step = (plot.ticks[1]?.value ?? 1) - (plot.ticks[0]?.value ?? 0)
  const digits = Math.min(decimals, decimalsOfStep(step))
  const seen = plot.ticks.filter((tick) => Math.abs(tick.x) <= reach)
  const apart = ticksApart(seen, reach / 2.6)
  const x: PlotScale = {
    low: -reach,
    high: reach,
    ticks: apart.map((tick) => ({ at: tick.x, label: formatValue(tick.value, digits) })),
  }
  const y: PlotScale = {
    low: -most,
    high: most,
    ticks: scores.filter(([at]) => Math.abs(at) <= most).map(([at, label]) => ({ at, label })),
  }
  const name = report.capability.distribution?.name ?? ''
  const outside = plot.x.filter(
    (at, i) => at < bandAt(plot.band, plot.y[i] ?? 0).low || at > bandAt(plot.band, plot.y[i] ?? 0).high,
  )
  return (
    <>
      <Plot
        label={t('Probability plot, {{name}}: {{what}} within the band', {
          name,
          what:
            outside.length === 0
              ? t('all points lie')
              : t('{{count}} of {{count2}} points do not lie', {
                  count: outside.length,
                  count2: plot.x.length,
                }),
        })}
        x={x}
        y={y}
        yTitle={t('Percent (Benard)')}
        height={180}
      >
        {(place) => (
          <>
            <polygon
              className={classes.band}
              points={[
                ...plot.band.low.map((at, i) => `${place.x(within(at))},${place.y(plot.band.y[i] ?? 0)}`),
                ...plot.band.high
                  .map((at, i) => `${place.x(within(at))},${place.y(plot.band.y[i] ?? 0)}`)
                  .reverse(),
              ].join(' ')}
            />
            <line
              className={classes.curve}
              x1={place.x(-most)}
              y1={place.y(-most)}
              x2={place.x(most)}
              y2={place.y(most)}
            />
            {plot.x.map((at, i) =>
              Math.abs(at) > reach ? null : (
                <circle
                  // biome-ignore lint/suspicious/noArrayIndexKey: places in order, which equal values share
                  key={i}
                  className={classes.point}
                  cx={place.x(at)}
                  cy={place.y(plot.y[i] ?? 0)}
                  r={2}
                />
              ),
            )}
          </>
        )}
      </Plot>
      <p className={classes.legend}>
        <span data-of="overall">{name}</span>
        <span data-of="band">
          {t('{{formatValue}} % of samples, at each point', { formatValue: formatValue(level * 100, 0) })}
        </span>
      </p>
    </>
  )
}
