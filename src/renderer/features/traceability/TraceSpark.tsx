import type { TracedCharacteristic, TracePoint } from '../../../contract/traceability.ts'
import { t } from '../../words/t.ts'
import { sparkScale } from './sparkScale.ts'
import classes from './Traceability.module.css'

const width = 320
const height = 96

const marks: Readonly<Record<'plain' | 'open' | 'acknowledged' | 'excluded', string>> = {
  plain: 'M0-3.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7z',
  open: 'M-4.5-4.5h9v9h-9z',
  acknowledged: 'M-4.5-4.5h9v9h-9z',
  excluded: 'M-4-4l8 8M4-4l-8 8',
}

const markOf = ({ excluded, violation }: TracePoint): keyof typeof marks =>
  excluded ? 'excluded' : (violation ?? 'plain')

/** The points that carry a value, drawn strongly among those before and after, with the limits in force. */
export const TraceSpark = ({ traced }: { readonly traced: TracedCharacteristic }) => {
  const { points, center_line: center, ucl, lcl, name } = traced
  const { x, y } = sparkScale(traced, width, height)
  const line = points.map(({ value }, i) => `${i === 0 ? 'M' : 'L'}${x(i)} ${y(value)}`).join('')
  const carrying = points.filter(({ carries }) => carries).length
  return (
    <svg
      className={classes.spark}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('{{name}}: {{carrying}} of {{shown}} points shown carry it', {
        name,
        carrying,
        shown: points.length,
      })}
    >
      {[ucl, lcl].map(
        (limit) =>
          limit !== null && (
            <line key={limit} className={classes.limit} x1={0} x2={width} y1={y(limit)} y2={y(limit)} />
          ),
      )}
      {center !== null && <line className={classes.center} x1={0} x2={width} y1={y(center)} y2={y(center)} />}
      <path className={classes.line} d={line} />
      {points.map(
        (point, i) =>
          point.carries && (
            <path
              key={point.sample_id}
              className={classes.mark}
              data-kind={markOf(point)}
              d={marks[markOf(point)]}
              transform={`translate(${x(i)} ${y(point.value)})`}
            />
          ),
      )}
    </svg>
  )
}
