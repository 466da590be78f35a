import type { OutputOf } from '../../../contract/operations.ts'
import { formatValue } from '../../charts/formatValue.ts'
import { placeLabels } from '../../charts/labelPlacement.ts'
import { Card } from '../../components/Card.tsx'
import plot from '../../components/plot/Plot.module.css'
import { Plot, type PlotPlace } from '../../components/plot/Plot.tsx'
import { PlotMark, SeriesLegend, seriesDash } from '../../components/plot/PlotMark.tsx'
import { nameScale, plotScale } from '../../components/plot/plotScale.ts'
import { t } from '../../words/t.ts'
import classes from './Msa.module.css'

type Result = Extract<OutputOf<'gaugeStudy.result'>, { readonly kind: 'crossed' | 'nested' }>
export type AppraiserCharts = NonNullable<Result['analysis']>['charts']

interface GaugePlotsProps {
  readonly charts: AppraiserCharts
  /** Measurements by part, appraiser and trial. */
  readonly values: readonly (readonly (readonly (number | null)[])[])[]
  readonly parts: readonly string[]
  readonly appraisers: readonly string[]
  readonly nested: boolean
}

/** Of a label beside a line, in pixels. */
const labelHeight = 15

const linePath = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')

/** The means of each appraiser over the parts: lines that are not parallel are an interaction. */
const Interaction = ({ charts: { cells }, parts, appraisers }: GaugePlotsProps) => {
  const places = [...new Set(cells.map(({ part }) => part))]
  return (
    <Card title={t('Part by appraiser')}>
      <SeriesLegend names={appraisers} className={classes.legend} />
      <Plot
        label={t('Means of {{appraisers}} over the parts', { appraisers: appraisers.join(', ') })}
        x={nameScale(places.map((part) => parts[part] ?? ''))}
        y={plotScale(cells.map(({ mean }) => mean))}
        xTitle={t('Part')}
      >
        {({ x, y }) =>
          appraisers.map((name, j) => {
            const own = places.flatMap((part, i) => {
              const cell = cells.find((one) => one.part === part && one.appraiser === j)
              return cell === undefined ? [] : [[x(i), y(cell.mean)] as const]
            })
            return (
              <g key={name}>
                <path
                  className={plot.series}
                  data-series={j % 4}
                  strokeDasharray={seriesDash(j)}
                  d={linePath(own)}
                />
                {own.map(([left, top]) => (
                  <PlotMark key={left} x={left} y={top} series={j} />
                ))}
              </g>
            )
          })
        }
      </Plot>
    </Card>
  )
}

/** All measurements in groups, with the line of their means. */
const Groups = ({
  title,
  word,
  groups,
}: {
  readonly title: string
  readonly word: string
  readonly groups: readonly { readonly name: string; readonly values: readonly number[] }[]
}) => (
  <Card title={title}>
    <Plot
      label={t('{{title}}: every measurement and the means', { title })}
      x={nameScale(groups.map(({ name }) => name))}
      y={plotScale(groups.flatMap(({ values }) => values))}
      xTitle={word}
    >
      {({ x, y }) => (
        <>
          {groups.flatMap(({ name, values }, i) =>
            values.map((value, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: equal values are drawn upon each other
              <PlotMark key={`${name} ${k}`} x={x(i)} y={y(value)} series={0} size={3.5} hollow />
            )),
          )}
          <path
            className={plot.series}
            d={linePath(
              groups.map(
                ({ values }, i) => [x(i), y(values.reduce((a, b) => a + b, 0) / values.length)] as const,
              ),
            )}
          />
          {groups.map(({ name, values }, i) => (
            <PlotMark
              key={name}
              x={x(i)}
              y={y(values.reduce((a, b) => a + b, 0) / values.length)}
              series={0}
            />
          ))}
        </>
      )}
    </Plot>
  </Card>
)

/** Means or ranges, one appraiser after the other, with the limits of repeatability. */
const ByAppraiser = ({
  title,
  note,
  charts,
  appraisers,
  measure,
}: {
  readonly title: string
  readonly note: string
  readonly charts: AppraiserCharts
  readonly appraisers: readonly string[]
  readonly measure: 'mean' | 'range'
}) => {
  const ordered = appraisers.map((name, j) => ({
    name,
    cells: charts.cells.filter(({ appraiser }) => appraiser === j),
  }))
  const count = charts.cells.length
  const lines = measure === 'mean' ? charts.means : charts.ranges
  const limits = [
    { symbol: 'UCL', value: lines.upper.value, line: plot.limit },
    { symbol: measure === 'mean' ? 'x̿' : 'R̄', value: lines.center.value, line: plot.center },
    { symbol: 'LCL', value: lines.lower.value, line: plot.limit },
  ].flatMap(({ symbol, value, line }) => (value === null ? [] : [{ symbol, value, line }]))
  const scale = plotScale([...charts.cells.map((cell) => cell[measure]), ...limits.map(({ value }) => value)])
  const upper = lines.upper.value ?? Number.POSITIVE_INFINITY
  const lower =
    measure === 'mean' ? (lines.lower.value ?? Number.NEGATIVE_INFINITY) : Number.NEGATIVE_INFINITY
  const decimals = Math.min(
    4,
    Math.max(2, ...scale.ticks.map(({ label }) => (label.split('.')[1] ?? '').length + 1)),
  )
  const draw = ({ x, y, left, right, top, bottom }: PlotPlace) => {
    let start = 0
    const places = placeLabels(
      limits.map(({ value }) => ({ y: y(value), height: labelHeight })),
      top,
      bottom,
    )
    return (
      <>
        {limits.map(({ symbol, value, line }, i) => (
          <g key={symbol}>
            <line className={line} x1={left} x2={right} y1={y(value)} y2={y(value)} />
            <text className={plot.tick} x={right + 6} y={(places[i] ?? y(value)) + 4}>
              {symbol} {formatValue(value, decimals)}
            </text>
          </g>
        ))}
        {ordered.map(({ name, cells }, j) => {
          const from = start
          start += cells.length
          const points = cells.map((cell, i) => [x(from + i), y(cell[measure])] as const)
          return (
            <g key={name}>
              {j > 0 && (
                <line className={plot.lane} x1={x(from - 0.5)} x2={x(from - 0.5)} y1={top} y2={bottom} />
              )}
              <text
                className={plot.name}
                textAnchor="middle"
                x={x(from + (cells.length - 1) / 2)}
                y={bottom + 18}
              >
                {name}
              </text>
              <path className={plot.series} d={linePath(points)} />
              {cells.map((cell, i) => (
                <PlotMark
                  key={`${cell.part}`}
                  x={x(from + i)}
                  y={y(cell[measure])}
                  series={0}
                  alarm={measure === 'range' && cell.range > upper}
                  hollow={measure === 'mean' && cell.mean <= upper && cell.mean >= lower}
                />
              ))}
            </g>
          )
        })}
      </>
    )
  }
  return (
    <Card title={title}>
      <Plot
        label={`${title}. ${note}`}
        x={{ low: -0.5, high: count - 0.5, ticks: [] }}
        y={scale}
        height={220}
        rightRoom={96}
      >
        {draw}
      </Plot>
      <p className={classes.quiet}>{note}</p>
    </Card>
  )
}

/** The pictures of a gauge study. */
export const GaugePlots = (props: GaugePlotsProps) => {
  const { charts, values, parts, appraisers, nested } = props
  const used = [...new Set(charts.cells.map(({ part }) => part))]
  const filled = (list: readonly (number | null)[]) => list.filter((value) => value !== null)
  const beyond = charts.beyond.value ?? 0
  const unsteady = charts.unsteady.value ?? 0
  return (
    <>
      {!nested && <Interaction {...props} />}
      {!nested && (
        <Groups
          title={t('By part')}
          word={t('Part')}
          groups={used.map((part) => ({
            name: parts[part] ?? '',
            values: filled(values[part]?.flat() ?? []),
          }))}
        />
      )}
      <Groups
        title={t('By appraiser')}
        word={t('Appraiser')}
        groups={appraisers.map((name, j) => ({
          name,
          values: filled(used.flatMap((part) => values[part]?.[j] ?? [])),
        }))}
      />
      <ByAppraiser
        title={t('Means by appraiser')}
        charts={charts}
        appraisers={appraisers}
        measure="mean"
        note={
          beyond > 50
            ? t(
                '{{beyond}} % of the means lie beyond the limits of repeatability; more than half should, so the gauge sees the parts.',
                { beyond: Math.round(beyond) },
              )
            : t(
                '{{beyond}} % of the means lie beyond the limits of repeatability; more than half should. The gauge hardly sees the parts.',
                { beyond: Math.round(beyond) },
              )
        }
      />
      <ByAppraiser
        title={t('Ranges by appraiser')}
        charts={charts}
        appraisers={appraisers}
        measure="range"
        note={
          unsteady === 0
            ? t('No range is above its limit: everybody repeats equally well.')
            : t('{{count}} ranges are above the limit: look there for a slip or a difficult part.', {
                count: unsteady,
              })
        }
      />
    </>
  )
}
