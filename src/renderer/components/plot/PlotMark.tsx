import classes from './Plot.module.css'

const shapes: readonly ((r: number) => string)[] = [
  (r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  (r) => `M${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`,
  (r) => `M0 ${-1.3 * r}l${1.3 * r} ${2.2 * r}h${-2.6 * r}z`,
  (r) => `M0 ${-1.4 * r}l${1.4 * r} ${1.4 * r}l${-1.4 * r} ${1.4 * r}l${-1.4 * r} ${-1.4 * r}z`,
]

/** How the lines of the series differ: dashes, as colour alone does not tell them apart. */
export const seriesDash = (series: number): string | undefined => ['', '7 4', '2 4', '9 3 2 3'][series % 4]

interface PlotMarkProps {
  readonly x: number
  readonly y: number
  /** Which series: its shape. */
  readonly series: number
  readonly size?: number
  readonly hollow?: boolean
  readonly alarm?: boolean
}

/** A mark of a series, by shape and colour. */
export const PlotMark = ({ x, y, series, size = 4, hollow = false, alarm = false }: PlotMarkProps) => (
  <path
    className={classes.mark}
    data-series={series % 4}
    data-hollow={hollow || undefined}
    data-alarm={alarm || undefined}
    d={shapes[series % 4]?.(size)}
    transform={`translate(${x} ${y})`}
  />
)

/** Which mark and line stand for whom. */
export const SeriesLegend = ({
  names,
  className,
}: {
  readonly names: readonly string[]
  readonly className?: string | undefined
}) => (
  <div className={className} aria-hidden="true">
    {names.map((name, i) => (
      <span key={name}>
        <svg viewBox="0 0 28 12" aria-hidden="true">
          <line
            className={classes.series}
            data-series={i % 4}
            strokeDasharray={seriesDash(i)}
            x1={0}
            x2={28}
            y1={6}
            y2={6}
          />
          <PlotMark x={14} y={6} series={i} />
        </svg>
        {name}
      </span>
    ))}
  </div>
)
