import type { BoardTile } from '../../../contract/station.ts'
import { shareOf } from '../../charts/shareOf.ts'
import { formatNumber } from '../../components/formatNumber.ts'
import { t } from '../../words/t.ts'
import { useSize } from './useSize.ts'
import classes from './WallCell.module.css'

const air = 10

/** The last values with their limits, as large as the cell allows; alarms by shape and colour. */
export const WallChart = ({ tile }: { readonly tile: BoardTile }) => {
  const { ref, size } = useSize<HTMLDivElement>()
  const { spark, spark_marks: marks, center_line: center, ucl, lcl, line_decimals: decimals } = tile
  return (
    <div ref={ref} className={classes.chart}>
      {size !== null && size.height > 24 && spark.length > 0 && draw(size)}
    </div>
  )

  function draw({ width, height }: { readonly width: number; readonly height: number }) {
    const levels = [...spark, ...[center, ucl, lcl].filter((level) => level !== null)]
    const [low, high] = [Math.min(...levels), Math.max(...levels)]
    const room = Math.min(160, width * 0.24)
    const right = ucl === null && lcl === null ? width - air : width - room
    const mark = Math.max(8, Math.min(18, height / 12))
    const xOf = (at: number) => air + (at / Math.max(spark.length - 1, 14)) * (right - 2 * air)
    const yOf = (value: number) =>
      air + mark / 2 + (1 - shareOf(value, low, high)) * (height - 2 * air - mark)
    const half = mark / 2
    const points = spark.map((value, at) => ({ x: xOf(at), y: yOf(value), rule: marks[at] ?? 0 }))
    const last = points.at(-1)
    const lines = [
      { key: 'ucl', level: ucl },
      { key: 'center', level: center },
      { key: 'lcl', level: lcl },
    ]
    return (
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={t('The last {{count}} values', { count: spark.length })}
      >
        {lines.map(
          ({ key, level }) =>
            level !== null && (
              <g key={key} data-line={key}>
                <line className={classes.line} x1={0} x2={right} y1={yOf(level)} y2={yOf(level)} />
                {key !== 'center' && (
                  <text className={classes.level} x={right + 8} y={yOf(level)} dominantBaseline="central">
                    {formatNumber(level, decimals)}
                  </text>
                )}
              </g>
            ),
        )}
        <polyline className={classes.data} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {last !== undefined && last.rule === 0 && (
          <circle className={classes.dot} cx={last.x} cy={last.y} r={mark / 3} />
        )}
        {points
          .filter(({ rule }) => rule !== 0)
          .map(({ x, y, rule }) =>
            rule === 1 ? (
              <rect key={x} className={classes.beyond} x={x - half} y={y - half} width={mark} height={mark} />
            ) : (
              <path key={x} className={classes.other} d={`M${x} ${y - half}l${half} ${mark}h${-mark}z`} />
            ),
          )}
      </svg>
    )
  }
}
