import classes from './Sparkline.module.css'
import { shareOf } from './shareOf.ts'

interface SparklineProps {
  /** Plotted values, oldest first. */
  readonly values: readonly number[]
  /** Rule id of the most severe signal at each value, 0 for none. */
  readonly marks: readonly number[]
  readonly centerLine: number | null
  readonly ucl: number | null
  readonly lcl: number | null
  readonly label: string
}

const width = 240
const height = 56
const air = 7

/** The last values of a characteristic in small, with limits; alarms by shape and colour. */
export const Sparkline = ({ values, marks, centerLine, ucl, lcl, label }: SparklineProps) => {
  const levels = [...values, ...[centerLine, ucl, lcl].filter((level) => level !== null)]
  const low = Math.min(...levels)
  const high = Math.max(...levels)
  const slots = Math.max(values.length - 1, 14)
  const xOf = (index: number): number => air + (index / slots) * (width - 2 * air)
  const yOf = (value: number): number => air + (1 - shareOf(value, low, high)) * (height - 2 * air)
  const points = values.map((value, index) => ({ x: xOf(index), y: yOf(value), mark: marks[index] ?? 0 }))
  const last = points.at(-1)
  return (
    <svg className={classes.spark} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {[ucl, lcl].map(
        (level, place) =>
          level !== null && (
            <line
              key={place === 0 ? 'ucl' : 'lcl'}
              className={classes.limit}
              x1={0}
              x2={width}
              y1={yOf(level)}
              y2={yOf(level)}
            />
          ),
      )}
      {centerLine !== null && (
        <line className={classes.center} x1={0} x2={width} y1={yOf(centerLine)} y2={yOf(centerLine)} />
      )}
      <polyline className={classes.line} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {last !== undefined && last.mark === 0 && (
        <circle className={classes.last} cx={last.x} cy={last.y} r={3} />
      )}
      {points
        .filter(({ mark }) => mark !== 0)
        .map(({ x, y, mark }) =>
          mark === 1 ? (
            <rect key={x} className={classes.alarm} x={x - 4.5} y={y - 4.5} width={9} height={9} />
          ) : (
            <path key={x} className={classes.warning} d={`M${x} ${y - 6}l6 10h-12z`} />
          ),
        )}
    </svg>
  )
}
