import type { GaugeStudyData } from '../../../contract/msa.ts'
import type { OutputOf } from '../../../contract/operations.ts'
import { Card } from '../../components/Card.tsx'
import plot from '../../components/plot/Plot.module.css'
import { Plot } from '../../components/plot/Plot.tsx'
import { PlotMark } from '../../components/plot/PlotMark.tsx'
import { nameScale, plotScale } from '../../components/plot/plotScale.ts'
import { StateMark } from '../../components/StateMark.tsx'
import { t } from '../../words/t.ts'
import { FactList } from './FactList.tsx'
import classes from './Msa.module.css'

interface StabilityResultProps {
  readonly result: Extract<OutputOf<'gaugeStudy.result'>, { readonly kind: 'stability' }>
  readonly data: Extract<GaugeStudyData, { readonly kind: 'stability' }>
  readonly unit: string | null
}

type Analysis = NonNullable<StabilityResultProps['result']['analysis']>

const most = 12

const stepPath = (
  levels: readonly number[],
  x: (i: number) => number,
  y: (value: number) => number,
): string =>
  levels
    .map((value, i) => `${i === 0 ? 'M' : 'L'}${x(i - 0.5)} ${y(value)}L${x(i + 0.5)} ${y(value)}`)
    .join('')

const Panel = ({
  title,
  analysis,
  occasions,
  dispersion,
}: {
  readonly title: string
  readonly analysis: Analysis
  readonly occasions: readonly string[]
  readonly dispersion: boolean
}) => {
  const { points } = analysis
  const value = (point: Analysis['points'][number]) => (dispersion ? point.dispersion : point.value)
  const upper = points.map((point) => (dispersion ? (point.ceiling ?? 0) : point.upper))
  const lower = dispersion ? null : points.map((point) => point.lower)
  const center = (dispersion ? analysis.dispersion.center.value : analysis.center.value) ?? 0
  const shown = points.flatMap((point) => value(point) ?? [])
  return (
    <Plot
      label={t('{{title}} over {{count}} occasions', { title, count: points.length })}
      x={nameScale(
        points.map((point) => occasions[point.occasion] ?? ''),
        most,
      )}
      y={plotScale([...shown, ...upper, ...(lower ?? [0]), center])}
      yTitle={title}
      height={dispersion ? 180 : 260}
    >
      {({ x, y, left, right }) => (
        <>
          <line className={plot.center} x1={left} x2={right} y1={y(center)} y2={y(center)} />
          <path className={plot.limit} fill="none" d={stepPath(upper, x, y)} />
          {lower !== null && <path className={plot.limit} fill="none" d={stepPath(lower, x, y)} />}
          <path
            className={plot.series}
            d={points
              .flatMap((point, i) => {
                const at = value(point)
                return at === null ? [] : [`${x(i)} ${y(at)}`]
              })
              .map((at, i) => `${i === 0 ? 'M' : 'L'}${at}`)
              .join('')}
          />
          {points.map((point, i) => {
            const at = value(point)
            if (at === null) return null
            const alarm = !dispersion && point.signals.length > 0
            return (
              <PlotMark
                key={point.occasion}
                x={x(i)}
                y={y(at)}
                series={alarm ? 1 : 0}
                alarm={alarm}
                size={alarm ? 5 : 4}
              />
            )
          })}
        </>
      )}
    </Plot>
  )
}

/** The result of a study of stability. */
export const StabilityResult = ({ result, data, unit }: StabilityResultProps) => {
  const { analysis } = result
  if (analysis === null) return null
  const signals = analysis.points.filter((point) => point.signals.length > 0)
  const single = analysis.chart === 'i_mr'
  return (
    <div className={classes.result}>
      <div data-wide>
        <Card title={single ? t('Chart of individuals') : t('X̄-R chart')}>
          <Panel
            title={single ? t('Value') : t('Mean')}
            analysis={analysis}
            occasions={data.occasions}
            dispersion={false}
          />
          <Panel
            title={single ? t('Moving range') : t('Range')}
            analysis={analysis}
            occasions={data.occasions}
            dispersion
          />
        </Card>
      </div>
      <Card title={t('Level and limits')}>
        <FactList
          facts={[
            { words: t('Centre'), figure: analysis.center, unit },
            { words: t('Upper limit'), figure: analysis.upper, unit },
            { words: t('Lower limit'), figure: analysis.lower, unit },
            { words: t('Sigma of a measurement'), figure: analysis.sigma, unit },
            {
              words: single ? t('Mean moving range') : t('Mean range'),
              figure: analysis.dispersion.center,
              unit,
            },
            { words: t('Upper limit of the ranges'), figure: analysis.dispersion.upper, unit },
            ...(analysis.bias === null
              ? []
              : [{ words: t('Mean off the reference'), figure: analysis.bias, unit }]),
          ]}
        />
      </Card>
      <Card title={t('Signals')}>
        {signals.length === 0 ? (
          <p>{t('None.')}</p>
        ) : (
          <ul className={classes.signals}>
            {signals.flatMap((point) =>
              point.signals.map((sentence) => (
                <li key={`${point.occasion} ${sentence}`} className={classes.grade}>
                  <StateMark kind="alarm" />
                  <span>
                    {data.occasions[point.occasion]}: {sentence}
                  </span>
                </li>
              )),
            )}
          </ul>
        )}
      </Card>
    </div>
  )
}
