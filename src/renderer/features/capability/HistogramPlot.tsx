import type { CapabilityReport } from '../../../contract/capability.ts'
import type { Characteristic } from '../../../contract/characteristic.ts'
import { Plot } from '../../components/plot/Plot.tsx'
import { plotScale } from '../../components/plot/plotScale.ts'
import { t } from '../../words/t.ts'
import classes from './Capability.module.css'

interface HistogramPlotProps {
  readonly report: CapabilityReport
  readonly characteristic: Characteristic
}

/** Single values in classes, the fitted curves, and the specification. */
export const HistogramPlot = ({ report, characteristic }: HistogramPlotProps) => {
  const { edges, counts, curves } = report.histogram
  if (counts.length === 0) return <p className={classes.quiet}>{t('No values yet.')}</p>
  const { lsl, usl, target } = characteristic
  const lines = [
    { name: t('LSL'), value: lsl },
    { name: 'T', value: target },
    { name: t('USL'), value: usl },
  ].flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
  const tallest = Math.max(...counts)
  const span = (edges.at(-1) ?? 0) - (edges[0] ?? 0)
  // A limit far away would press the bars into a line; it is named at the edge instead.
  const near = lines.filter(
    ({ value }) => value >= (edges[0] ?? 0) - 3 * span && value <= (edges.at(-1) ?? 0) + 3 * span,
  )
  const far = lines.filter((line) => line.name !== 'T' && !near.includes(line))
  const xs = [...edges, ...near.map(({ value }) => value), ...curves.flatMap((curve) => curve.x)]
  const bounded = curves.map((curve) => ({
    ...curve,
    y: curve.y.map((height) => Math.min(height, 1.6 * tallest)),
  }))
  const y = plotScale([0, tallest * 1.12, ...bounded.flatMap((curve) => curve.y)], 0)
  return (
    <>
      <Plot
        label={t('Histogram of {{n}} values with {{curves}} curve', {
          n: report.capability.n,
          curves: curves.map(({ name }) => name.toLowerCase()).join(' and ') || 'no',
        })}
        x={plotScale(xs, 0.03)}
        y={{ ...y, ticks: y.ticks.filter(({ at }) => Number.isInteger(at)) }}
        height={180}
      >
        {(place) => (
          <>
            {counts.map((count, i) => {
              const left = place.x(edges[i] ?? 0)
              const right = place.x(edges[i + 1] ?? 0)
              return (
                <rect
                  key={edges[i]}
                  className={classes.bar}
                  x={left + 0.5}
                  width={Math.max(0.5, right - left - 1)}
                  y={place.y(count)}
                  height={place.bottom - place.y(count)}
                />
              )
            })}
            {bounded.map((curve) => (
              <polyline
                key={curve.of}
                className={classes.curve}
                data-of={curve.of}
                points={curve.x.map((x, i) => `${place.x(x)},${place.y(curve.y[i] ?? 0)}`).join(' ')}
              />
            ))}
            {near.map(({ name, value }) => (
              <g key={name} className={classes.specification} data-target={name === 'T' || undefined}>
                <line x1={place.x(value)} x2={place.x(value)} y1={place.top + 4} y2={place.bottom} />
                <text x={place.x(value)} y={place.top} textAnchor="middle">
                  {name}
                </text>
              </g>
            ))}
          </>
        )}
      </Plot>
      <p className={classes.legend}>
        {curves.map(({ name, of }) => (
          <span key={of} data-of={of}>
            {name}
          </span>
        ))}
        {far.map(({ name, value }) => (
          <span key={name} data-of="none">
            {t('{{name}} {{value}} lies off the picture', { name, value })}
          </span>
        ))}
      </p>
    </>
  )
}
