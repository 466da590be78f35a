import type { OutputOf } from '../../../contract/operations.ts'
import { Card } from '../../components/Card.tsx'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { writtenNumber } from '../../components/figure/figureWords.ts'
import plot from '../../components/plot/Plot.module.css'
import { Plot } from '../../components/plot/Plot.tsx'
import { PlotMark } from '../../components/plot/PlotMark.tsx'
import { plotScale } from '../../components/plot/plotScale.ts'
import { significant } from '../../components/significant.ts'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import { FactList } from './FactList.tsx'
import classes from './Msa.module.css'

type Result = Extract<OutputOf<'gaugeStudy.result'>, { readonly kind: 'linearity' }>
type Analysis = NonNullable<Result['analysis']>

const BiasPlot = ({ band, points, parts }: Analysis) => {
  const x = plotScale(points.map((point) => point.x))
  const y = plotScale([
    0,
    ...points.map((point) => point.y),
    ...band.flatMap(({ lower, upper }) => [lower, upper]),
  ])
  return (
    <Plot
      label={t('Bias over the reference value, with the line and its band')}
      x={x}
      y={y}
      xTitle={t('Reference value')}
      yTitle={t('Bias')}
      height={320}
    >
      {(place) => (
        <>
          <path
            className={plot.band}
            d={`M${[
              ...band.map((at) => `${place.x(at.x)} ${place.y(at.upper)}`),
              ...band.toReversed().map((at) => `${place.x(at.x)} ${place.y(at.lower)}`),
            ].join('L')}z`}
          />
          <line className={plot.reference} x1={place.left} x2={place.right} y1={place.y(0)} y2={place.y(0)} />
          <path
            className={plot.series}
            d={`M${band.map((at) => `${place.x(at.x)} ${place.y(at.fit)}`).join('L')}`}
          />
          {points.map((point, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: equal points are drawn upon each other
            <PlotMark key={i} x={place.x(point.x)} y={place.y(point.y)} series={0} size={3.5} hollow />
          ))}
          {parts.map(({ part, reference, bias }) => (
            <PlotMark key={part} x={place.x(reference)} y={place.y(bias.value ?? 0)} series={3} size={5} />
          ))}
        </>
      )}
    </Plot>
  )
}

const coefficientHeads = [t('Estimate'), t('Standard error'), 't', 'p', '95 % interval']

/** The result of a study of linearity. */
export const LinearityResult = ({ result }: { readonly result: Result }) => {
  const { analysis } = result
  if (analysis === null) return null
  return (
    <div className={classes.result}>
      <div data-wide>
        <Card title={t('Bias over the range')}>
          <BiasPlot {...analysis} />
          <p className={classes.quiet}>
            {t('◆ mean of a master · ○ single bias · the band holds the line with 95 % confidence')}
          </p>
          <FactList
            facts={[
              { words: t('Linearity'), figure: analysis.linearity, decimals: 2, unit: '%' },
              { words: t('Mean bias'), figure: analysis.bias },
              { words: 'R²', figure: analysis.determination, decimals: 1, unit: '%' },
              { words: t('Scatter about the line s'), figure: analysis.deviation },
            ]}
          />
        </Card>
      </div>
      <div data-wide>
        <Card title={t('Slope and intercept')}>
          <div className={classes.scroll}>
            <table className={`${table.table} ${classes.numbers}`} aria-label={t('Coefficients of the line')}>
              <thead>
                <tr>
                  <th scope="col">{t('Coefficient')}</th>
                  {coefficientHeads.map((head) => (
                    <th key={head} scope="col" data-number>
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {(['slope', 'intercept'] as const).map((name) => {
                  const coefficient = analysis[name]
                  const number = (figure: (typeof coefficient)['estimate'], digits = 4) => (
                    <FigureValue
                      figure={figure}
                      decimals={significant(figure.value, digits)}
                      label={figure.name}
                    />
                  )
                  return (
                    <tr key={name}>
                      <th scope="row">{name === 'slope' ? t('Slope') : t('Intercept')}</th>
                      <td data-number>{number(coefficient.estimate)}</td>
                      <td data-number>{number(coefficient.error)}</td>
                      <td data-number>
                        <FigureValue figure={coefficient.t} decimals={3} label={coefficient.t.name} />
                      </td>
                      <td data-number>
                        <FigureValue figure={coefficient.p} decimals={3} label={coefficient.p.name} />
                      </td>
                      <td data-number>
                        {number(coefficient.lower, 3)} {t('to')} {number(coefficient.upper, 3)}
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
        </Card>
      </div>
      <div data-wide>
        <Card title={t('Bias of each master')}>
          <div className={classes.scroll}>
            <table className={`${table.table} ${classes.numbers}`} aria-label={t('Bias of each master')}>
              <thead>
                <tr>
                  <th scope="col">{t('Master')}</th>
                  {[t('Reference'), 'n', t('Mean'), t('Bias'), '95 % interval', 's', 't', 'p'].map((head) => (
                    <th key={head} scope="col" data-number>
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {analysis.parts.map((master) => {
                  const number = (figure: (typeof master)['bias'], decimals = significant(figure.value)) => (
                    <FigureValue
                      figure={figure}
                      decimals={decimals}
                      label={t('{{name}}, master {{part}}', { name: figure.name, part: master.part })}
                    />
                  )
                  return (
                    <tr key={master.part}>
                      <th scope="row">{master.part}</th>
                      <td data-number>{writtenNumber(master.reference)}</td>
                      <td data-number>{number(master.count, 0)}</td>
                      <td data-number>{number(master.mean)}</td>
                      <td data-number>{number(master.bias)}</td>
                      <td data-number>
                        {number(master.lower)} {t('to')} {number(master.upper)}
                      </td>
                      <td data-number>{number(master.repeatability)}</td>
                      <td data-number>{number(master.t, 3)}</td>
                      <td data-number>{number(master.p, 3)}</td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
        </Card>
      </div>
    </div>
  )
}
