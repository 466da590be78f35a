import classes from './RateSpark.module.css'
import { rateBars, rateSentence } from './rateBars.ts'

interface RateSparkProps {
  /** Requests by minute, oldest first. */
  readonly minutes: readonly number[]
  readonly lastMinute: number
  readonly limit: number | null
  readonly large?: boolean
}

const width = 240
const height = 48

/** The last hour of a key, a bar a minute, against its limit. */
export const RateSpark = ({ minutes, lastMinute, limit, large = false }: RateSparkProps) => {
  const shown = rateBars(minutes, limit)
  const step = width / Math.max(minutes.length, 1)
  const words = rateSentence(lastMinute, shown, limit)
  return (
    <svg
      className={classes.spark}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words}
      data-large={large || undefined}
    >
      <title>{words}</title>
      <line className={classes.ground} x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} />
      {shown.bars.map(({ count, height: share, hit }, place) =>
        count === 0 ? null : (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place, whatever it counts
            key={place}
            className={hit ? classes.hit : classes.bar}
            x={place * step + 0.5}
            width={Math.max(step - 1, 1)}
            y={height - Math.max(share * height, 2)}
            height={Math.max(share * height, 2)}
          />
        ),
      )}
      {shown.limit !== null && (
        <line
          className={classes.limit}
          x1={0}
          x2={width}
          y1={(1 - shown.limit) * height}
          y2={(1 - shown.limit) * height}
        />
      )}
    </svg>
  )
}
