import type { GaugeStudyData } from '../../../contract/msa.ts'
import type { OutputOf } from '../../../contract/operations.ts'
import { poolingLevel } from '../../../spc/msa/crossedAnova.ts'
import { Card } from '../../components/Card.tsx'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { trimmed } from '../../components/significant.ts'
import { t } from '../../words/t.ts'
import { AnovaTable } from './AnovaTable.tsx'
import { ComponentBars } from './ComponentBars.tsx'
import { ComponentTable } from './ComponentTable.tsx'
import { GaugePlots } from './GaugePlots.tsx'
import classes from './Msa.module.css'

type Result = Extract<OutputOf<'gaugeStudy.result'>, { readonly kind: 'crossed' | 'nested' }>

interface GaugeResultProps {
  readonly result: Result
  readonly data: Extract<GaugeStudyData, { readonly kind: 'crossed' | 'nested' }>
}

const poolingWords = (chosen: 'interaction' | 'pooled'): string =>
  chosen === 'pooled'
    ? t(
        'The interaction is pooled with repeatability, because its p is above {{poolingLevel}}: the components come from the second table.',
        { poolingLevel },
      )
    : t(
        'The interaction is kept, because its p is not above {{poolingLevel}}: the components come from the first table.',
        { poolingLevel },
      )

/** The result of a crossed or nested gauge study. */
export const GaugeResult = ({ result, data }: GaugeResultProps) => {
  const { analysis } = result
  if (analysis === null) return null
  return (
    <div className={classes.result}>
      <Card title={t('Where the variation comes from')}>
        <ComponentBars components={analysis.components} />
        <dl className={classes.facts}>
          <div>
            <dt>{t('Classes of parts it tells apart (ndc)')}</dt>
            <dd>
              <FigureValue
                figure={analysis.categories}
                decimals={0}
                label={t('Number of distinct categories')}
              />
            </dd>
          </div>
          <div>
            <dt>{t('Means beyond the limits of repeatability')}</dt>
            <dd>
              <FigureValue figure={analysis.charts.beyond} decimals={0} unit="%" label={t('Means beyond')} />
            </dd>
          </div>
        </dl>
      </Card>
      <GaugePlots
        charts={analysis.charts}
        values={data.values}
        parts={data.parts}
        appraisers={data.appraisers}
        nested={result.kind === 'nested'}
      />
      <div data-wide>
        <Card title={t('Variance components')}>
          <ComponentTable name={t('Variance components')} components={analysis.components} intervals />
        </Card>
      </div>
      {result.kind === 'crossed' && result.analysis !== null ? (
        <>
          <Card title={t('Analysis of variance, with interaction')}>
            <AnovaTable
              name={t('Analysis of variance with interaction')}
              lines={result.analysis.anova.interaction}
            />
          </Card>
          <Card title={t('Analysis of variance, interaction pooled')}>
            <AnovaTable name={t('Analysis of variance, pooled')} lines={result.analysis.anova.pooled} />
            <p className={classes.quiet}>{poolingWords(result.analysis.anova.chosen)}</p>
          </Card>
          <div data-wide>
            <Card title={t('The same by averages and ranges')}>
              <ComponentTable
                name={t('By averages and ranges')}
                components={result.analysis.ranges.components}
                intervals={false}
              />
              <dl className={classes.facts}>
                {result.analysis.ranges.widths.map((width) => (
                  <div key={width.symbol}>
                    <dt>{width.name}</dt>
                    <dd>
                      <FigureValue figure={width} decimals={trimmed(width.value)} label={width.name} />
                    </dd>
                  </div>
                ))}
                <div>
                  <dt>{t('ndc by ranges')}</dt>
                  <dd>
                    <FigureValue
                      figure={result.analysis.ranges.categories}
                      decimals={0}
                      label={t('ndc by ranges')}
                    />
                  </dd>
                </div>
              </dl>
            </Card>
          </div>
        </>
      ) : (
        result.kind === 'nested' &&
        result.analysis !== null && (
          <div data-wide>
            <Card title={t('Analysis of variance, nested')}>
              <AnovaTable name={t('Analysis of variance, nested')} lines={result.analysis.anova} />
            </Card>
          </div>
        )
      )}
    </div>
  )
}
