import { formatValue } from '../../charts/formatValue.ts'
import classes from './Groups.module.css'
import type { T2Mark } from './t2Picture.ts'

interface T2MarkerProps {
  readonly mark: T2Mark
  readonly x: number
  readonly y: number
  readonly chosen: boolean
}

/** One point: ■ beyond the limit, hollow once acknowledged; ○ beyond on trial; ✕ left out. */
export const T2Marker = ({ mark, x, y, chosen }: T2MarkerProps) => (
  <g transform={`translate(${x} ${y})`}>
    {chosen && <circle className={classes.ring} r={11} />}
    {mark.kind === 'alarm' && (
      <rect
        className={classes.alarm}
        data-hollow={mark.hollow || undefined}
        x={-5.5}
        y={-5.5}
        width={11}
        height={11}
      />
    )}
    {mark.kind === 'trial' && <circle className={classes.trial} r={5} />}
    {mark.kind === 'excluded' && <path className={classes.excluded} d="M-4-4L4 4M4-4L-4 4" />}
    {mark.kind === 'steady' && <circle className={classes.dot} r={2.5} />}
    {mark.named && (
      <text className={classes.over} x={-14} y={4} textAnchor="end">
        {formatValue(mark.value, 1)} ↑
      </text>
    )}
  </g>
)
