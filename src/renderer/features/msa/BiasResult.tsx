import type { GaugeStudyData } from '../../../contract/msa.ts'
import type { OutputOf } from '../../../contract/operations.ts'
import { Card } from '../../components/Card.tsx'
import plot from '../../components/plot/Plot.module.css'
import { Plot } from '../../components/plot/Plot.tsx'
import { PlotMark } from '../../components/plot/PlotMark.tsx'
import { plotScale } from '../../components/plot/plotScale.ts'
import { t } from '../../words/t.ts'
import { FactList } from './FactList.tsx'
import classes from './Msa.module.css'

interface BiasResultProps {
  readonly result: Extract<OutputOf<'gaugeStudy.result'>, { readonly kind: 'bias' }>
  readonly data: Extract<GaugeStudyData, { readonly kind: 'bias' }>
  readonly unit: string | null
}

/** The result of a study of bias. */
export const BiasResult = ({ result, data, unit }: BiasResultProps) => {
  const { analysis } = result
  const { reference } = data
  if (analysis === null || reference === null) return null
  const measured = data.values.filter((value) => value !== null)
  const low = analysis.lower.value ?? 0
  const high = analysis.upper.value ?? 0
  return (
    <div className={classes.result}>
      <Card title={t('Measurements and the reference')}>
        <Plot
          label={t('{{count}} measurements in their order, the reference {{reference}} and the mean', {
            count: measured.length,
            reference,
          })}
          x={{ low: -0.7, high: measured.length - 0.3, ticks: [] }}
          y={plotScale([...measured, reference, reference + low, reference + high])}
          xTitle={t('Measurements in their order')}
          rightRoom={88}
        >
          {({ x, y, left, right }) => (
            <>
              <rect
                className={plot.band}
                x={left}
                width={right - left}
                y={y(reference + high)}
                height={Math.max(1, y(reference + low) - y(reference + high))}
              />
              <line className={plot.reference} x1={left} x2={right} y1={y(reference)} y2={y(reference)} />
              <text className={plot.tick} x={right + 6} y={y(reference) + 4}>
                {t('Reference')}
              </text>
              {measured.map((value, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a measurement is its place
                <PlotMark key={i} x={x(i)} y={y(value)} series={0} />
              ))}
            </>
          )}
        </Plot>
        <p className={classes.quiet}>
          {t('The band is where the mean may really lie, with 95 % confidence.')}
        </p>
      </Card>
      <Card title={t('Bias')}>
        <FactList
          facts={[
            { words: t('Bias'), figure: analysis.bias, unit },
            { words: '95 % from', figure: analysis.lower, unit },
            { words: '95 % to', figure: analysis.upper, unit },
            { words: 't', figure: analysis.t, decimals: 3 },
            { words: 'p', figure: analysis.p, decimals: 3 },
            { words: t('Mean'), figure: analysis.mean, unit },
            { words: t('Repeatability s'), figure: analysis.repeatability, unit },
            { words: t('Standard error'), figure: analysis.error, unit },
            { words: t('Measurements'), figure: analysis.count, decimals: 0 },
            { words: t('Bias, % of the tolerance'), figure: analysis.tolerance.bias, decimals: 2 },
            {
              words: t('Repeatability, % of the tolerance'),
              figure: analysis.tolerance.repeatability,
              decimals: 2,
            },
          ]}
        />
      </Card>
    </div>
  )
}
