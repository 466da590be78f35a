import { formatValue } from '../../charts/formatValue.ts'
import type { ChangeKind } from './changeKind.ts'
import classes from './Power.module.css'

/** A curve of probabilities over the sizes of change. */
export interface CurveLine {
  readonly name: string
  readonly probabilities: readonly (number | null)[]
  readonly quiet: boolean
}

interface PowerCurveProps {
  readonly kind: ChangeKind
  readonly sizes: readonly number[]
  readonly lines: readonly CurveLine[]
  readonly size: number
  readonly probability: number | null
  readonly label: string
}

const width = 720
const height = 300
const left = 48
const right = 12
const top = 12
const bottom = 44

const shares = [0, 0.25, 0.5, 0.75, 1]

/** The operating-characteristic curve, as the probability of a signal over the size of the change. */
export const PowerCurve = ({ kind, sizes, lines, size, probability, label }: PowerCurveProps) => {
  const x = (value: number) => left + ((value - kind.from) / (kind.to - kind.from)) * (width - left - right)
  const y = (share: number) => top + (1 - share) * (height - top - bottom)
  const path = (probabilities: CurveLine['probabilities']) =>
    sizes
      .flatMap((at, i) => {
        const share = probabilities[i]
        return share === null || share === undefined ? [] : [`${x(at).toFixed(1)},${y(share).toFixed(1)}`]
      })
      .join(' ')
  const ticks = Array.from({ length: 5 }, (_, i) => kind.from + ((kind.to - kind.from) * i) / 4)
  return (
    <svg className={classes.curve} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {shares.map((share) => (
        <g key={share}>
          <line className={classes.grid} x1={left} x2={width - right} y1={y(share)} y2={y(share)} />
          <text className={classes.tick} x={left - 8} y={y(share) + 4} textAnchor="end">
            {formatValue(share, 2)}
          </text>
        </g>
      ))}
      {ticks.map((tick, i) => (
        <text
          key={tick}
          className={classes.tick}
          x={x(tick)}
          y={height - bottom + 20}
          textAnchor={i === 0 ? 'start' : i === 4 ? 'end' : 'middle'}
        >
          {formatValue(tick, kind.decimals)}
        </text>
      ))}
      <text className={classes.axis} x={(left + width - right) / 2} y={height - 6} textAnchor="middle">
        {kind.label}
      </text>
      {lines.map((line) => (
        <polyline key={line.name} data-quiet={line.quiet || undefined} points={path(line.probabilities)} />
      ))}
      {probability !== null && (
        <g className={classes.chosen}>
          <line x1={x(size)} x2={x(size)} y1={y(0)} y2={y(probability)} />
          <circle cx={x(size)} cy={y(probability)} r={6} />
        </g>
      )}
    </svg>
  )
}
