import type { Box } from '../../../contract/strata.ts'
import { Plot, type PlotPlace } from '../../components/plot/Plot.tsx'
import { nameScale, plotScale } from '../../components/plot/plotScale.ts'
import { t } from '../../words/t.ts'
import classes from './BoxPlot.module.css'

interface BoxPlotPictureProps {
  readonly boxes: readonly Box[]
  readonly names: readonly string[]
  readonly yTitle: string
  /** Drawn across, where there are any. */
  readonly specification: readonly number[]
}

const widest = 64

/** One box: from quartile to quartile, the median across, whiskers, the mean as a diamond, and single values beyond the fences. */
const OneBox = ({ box, x, y, width }: { box: Box; x: number; y: PlotPlace['y']; width: number }) => {
  const { lower_whisker, lower_quartile, median, upper_quartile, upper_whisker, mean } = box.figures
  if (lower_quartile.value === null || upper_quartile.value === null || median.value === null) return null
  const [q1, q3] = [y(lower_quartile.value), y(upper_quartile.value)]
  const [w1, w3] = [y(lower_whisker.value ?? 0), y(upper_whisker.value ?? 0)]
  const half = width / 2
  return (
    <g>
      <path
        className={classes.whisker}
        d={`M${x} ${q1}V${w1}M${x} ${q3}V${w3}M${x - half / 2} ${w1}h${half}M${x - half / 2} ${w3}h${half}`}
      />
      <rect className={classes.box} x={x - half} y={q3} width={width} height={Math.max(1, q1 - q3)} />
      <line
        className={classes.median}
        x1={x - half}
        x2={x + half}
        y1={y(median.value)}
        y2={y(median.value)}
      />
      {mean.value !== null && (
        <path className={classes.mean} d={`M${x} ${y(mean.value) - 5}l5 5l-5 5l-5 -5z`} />
      )}
      {box.outside.map((value, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: equal values stand at one place, told apart by their order alone
        <circle key={place} className={classes.outside} cx={x} cy={y(value)} r={3.5} />
      ))}
    </g>
  )
}

/** Boxes beside each other. */
export const BoxPlotPicture = ({ boxes, names, yTitle, specification }: BoxPlotPictureProps) => {
  const values = boxes.flatMap(({ figures }) =>
    [figures.minimum.value, figures.maximum.value].filter((value) => value !== null),
  )
  return (
    <Plot
      label={t('Box plots of {{count}} groups', { count: boxes.length })}
      x={nameScale(names, 14)}
      y={plotScale([...values, ...specification])}
      yTitle={yTitle}
      height={380}
    >
      {({ x, y, left, right }) => (
        <>
          {specification.map((limit) => (
            <line key={limit} className={classes.limit} x1={left} x2={right} y1={y(limit)} y2={y(limit)} />
          ))}
          {boxes.map((box, place) => (
            <OneBox
              key={box.name}
              box={box}
              x={x(place)}
              y={y}
              width={Math.max(4, Math.min(widest, ((right - left) / boxes.length) * 0.6))}
            />
          ))}
        </>
      )}
    </Plot>
  )
}
