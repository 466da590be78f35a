import type { Histogram } from '../../../contract/capability.ts'
import type { Characteristic } from '../../../contract/characteristic.ts'
import { formatValue } from '../../charts/formatValue.ts'
import { histogramShape } from '../../charts/histogramShape.ts'
import { t } from '../../words/t.ts'
import classes from './HistogramView.module.css'

interface HistogramViewProps {
  readonly histogram: Histogram
  readonly characteristic: Characteristic
}

const width = 286
const height = 132
const top = 20
/** Nearer to each other, the numbers of the outer edges would meet if they stood below their ticks. */
const closest = 64

/** Keeps a label of a value, centred there, within the picture. */
const clampLabel = (x: number): number => Math.min(Math.max(x, 22), width - 22)

/** Single values in classes, with the normal curve that fits them and the specification. */
export const HistogramView = ({ histogram, characteristic }: HistogramViewProps) => {
  const { lsl, usl, target, decimals, unit } = characteristic
  const specification = [
    { line: 'lower', name: t('LSL'), value: lsl },
    { line: 'target', name: t('Target'), value: target },
    { line: 'upper', name: t('USL'), value: usl },
  ].flatMap(({ line, name, value }) => (value === null ? [] : [{ line, name, value }]))
  if (histogram.n === 0) return <p className={classes.note}>{t('No values yet.')}</p>
  const shape = histogramShape(
    histogram,
    specification.map(({ value }) => value),
  )
  const y = (share: number): number => height - share * (height - top)
  const first = histogram.edges[0] ?? 0
  const last = histogram.edges.at(-1) ?? 0
  const close = (shape.xOf(last) - shape.xOf(first)) * width < closest
  const outer = [
    { edge: first, x: shape.xOf(first) * width, anchor: close ? 'end' : 'middle' },
    { edge: last, x: shape.xOf(last) * width, anchor: close ? 'start' : 'middle' },
  ] as const
  const label = t('Histogram of {{n}} values{{what}}', {
    n: histogram.n,
    what:
      histogram.mean === null
        ? ''
        : t(', mean {{mean}}{{what}}', {
            mean: formatValue(histogram.mean, decimals),
            what: unit === null ? '' : ` ${unit}`,
          }),
  })
  return (
    <figure className={classes.figure}>
      <svg viewBox={`0 0 ${width} ${height + 20}`} role="img" aria-label={label}>
        {shape.bars.map(({ left, right, height: share }) => (
          <rect
            key={left}
            className={classes.bar}
            x={left * width + 0.5}
            y={y(share)}
            width={Math.max(0.5, (right - left) * width - 1)}
            height={share * (height - top)}
          />
        ))}
        <polyline
          className={classes.curve}
          points={shape.curve.map((point) => `${point.x * width},${y(point.y)}`).join(' ')}
        />
        <line className={classes.base} x1={0} x2={width} y1={height + 0.5} y2={height + 0.5} />
        {specification
          .filter(({ line }) => line !== 'target')
          .map(({ line, name, value }) => {
            const x = shape.xOf(value) * width
            return (
              <g key={line} className={classes.specification}>
                <line x1={x} x2={x} y1={top - 6} y2={height} />
                <text x={x} y={10} textAnchor={line === 'lower' ? 'start' : 'end'}>
                  {name} {formatValue(value, decimals)}
                </text>
              </g>
            )
          })}
        {outer.map(({ edge, x, anchor }) => (
          <g key={edge}>
            <line className={classes.base} x1={x} x2={x} y1={height} y2={height + 4} />
            <text className={classes.edge} textAnchor={anchor} x={clampLabel(x)} y={height + 16}>
              {formatValue(edge, decimals)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}
