import type { OutputOf } from '../../../contract/operations.ts'
import { Card } from '../../components/Card.tsx'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import classes from './Msa.module.css'
import plot from './RateBar.module.css'

type Result = Extract<OutputOf<'gaugeStudy.result'>, { readonly kind: 'attribute' }>
type Analysis = NonNullable<Result['analysis']>
type Rate = NonNullable<Analysis['between']>
type Kappa = Pick<Analysis['cohen'][number], 'kappa' | 'error' | 'z' | 'p'>

/** A share with its interval, as a bar. */
const RateBar = ({ rate }: { readonly rate: Rate }) => {
  const [low, share, high] = [rate.lower.value ?? 0, rate.percent.value ?? 0, rate.upper.value ?? 0]
  return (
    <span className={plot.track} aria-hidden="true">
      <i className={plot.range} style={{ left: `${low}%`, width: `${high - low}%` }} />
      <i className={plot.dot} style={{ left: `${share}%` }} />
    </span>
  )
}

const RateRow = ({ name, rate }: { readonly name: string; readonly rate: Rate }) => (
  <tr>
    <th scope="row">{name}</th>
    <td data-number>
      <FigureValue figure={rate.matched} decimals={0} label={t('{{name}}, parts that agree', { name })} />{' '}
      {t('of')} <FigureValue figure={rate.inspected} decimals={0} label={t('{{name}}, parts', { name })} />
    </td>
    <td data-number>
      <FigureValue figure={rate.percent} decimals={1} unit="%" label={t('{{name}}, agreement', { name })} />
    </td>
    <td data-number>
      <FigureValue figure={rate.lower} decimals={1} label={rate.lower.name} /> {t('to')}{' '}
      <FigureValue figure={rate.upper} decimals={1} label={rate.upper.name} />
    </td>
    <td className={plot.cell}>
      <RateBar rate={rate} />
    </td>
  </tr>
)

const RateTable = ({
  name,
  rows,
}: {
  readonly name: string
  readonly rows: readonly { readonly name: string; readonly rate: Rate }[]
}) => (
  <div className={classes.scroll}>
    <table className={`${table.table} ${classes.numbers}`} aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{t('Who')}</th>
          <th scope="col" data-number>
            {t('Parts')}
          </th>
          <th scope="col" data-number>
            {t('Agreement')}
          </th>
          <th scope="col" data-number>
            {t('95 % interval')}
          </th>
          <th scope="col">{t('0 to 100 %')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RateRow key={row.name} {...row} />
        ))}
      </tbody>
    </table>
  </div>
)

const KappaCells = ({ name, kappa }: { readonly name: string; readonly kappa: Kappa }) => (
  <>
    <td data-number>
      <FigureValue figure={kappa.kappa} decimals={3} label={t('Kappa, {{name}}', { name })} />
    </td>
    <td data-number>
      <FigureValue figure={kappa.error} decimals={4} label={t('Standard error, {{name}}', { name })} />
    </td>
    <td data-number>
      <FigureValue figure={kappa.z} decimals={2} label={`z, ${name}`} />
    </td>
    <td data-number>
      <FigureValue figure={kappa.p} decimals={3} label={`p, ${name}`} />
    </td>
  </>
)

const kappaHeads = ['κ', t('Standard error'), 'z', 'p']

/** The result of a study of judgements. */
export const AgreementResult = ({ result }: { readonly result: Result }) => {
  const { analysis } = result
  if (analysis === null) return null
  const { within, standard, between, all, cohen, fleiss } = analysis
  const everybody = [
    ...(between === null ? [] : [{ name: t('All appraisers alike'), rate: between }]),
    ...(all === null ? [] : [{ name: t('All appraisers right'), rate: all }]),
  ]
  const own = (rows: Analysis['within']) => rows.map(({ appraiser, ...rate }) => ({ name: appraiser, rate }))
  return (
    <div className={classes.result}>
      {standard.length > 0 && (
        <Card title={t('Each appraiser and the standard')}>
          <RateTable name={t('Each appraiser and the standard')} rows={own(standard)} />
        </Card>
      )}
      {within.length > 0 && (
        <Card title={t('Each appraiser with themselves')}>
          <RateTable name={t('Each appraiser with themselves')} rows={own(within)} />
        </Card>
      )}
      {everybody.length > 0 && (
        <Card title={t('All appraisers together')}>
          <RateTable name={t('All appraisers together')} rows={everybody} />
        </Card>
      )}
      {cohen.length > 0 && (
        <Card title={t('Agreement beyond chance: Cohen’s kappa')}>
          <div className={classes.scroll}>
            <table className={`${table.table} ${classes.numbers}`} aria-label={t('Cohen’s kappa')}>
              <thead>
                <tr>
                  <th scope="col">{t('Who')}</th>
                  {kappaHeads.map((head) => (
                    <th key={head} scope="col" data-number>
                      {head}
                    </th>
                  ))}
                  <th scope="col" data-number>
                    {t('95 % interval')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {cohen.map((pair) => {
                  const name = t('{{first}} and {{second}}', {
                    first: pair.first,
                    second: pair.second ?? t('the standard'),
                  })
                  return (
                    <tr key={name}>
                      <th scope="row">{name}</th>
                      <KappaCells name={name} kappa={pair} />
                      <td data-number>
                        <FigureValue figure={pair.lower} decimals={3} label={pair.lower.name} /> {t('to')}{' '}
                        <FigureValue figure={pair.upper} decimals={3} label={pair.upper.name} />
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
        </Card>
      )}
      {fleiss.map(({ appraiser, kappas }) => {
        const name = appraiser ?? t('all appraisers')
        return (
          <Card key={name} title={t('Fleiss’ kappa, {{name}}', { name })}>
            <div className={classes.scroll}>
              <table
                className={`${table.table} ${classes.numbers}`}
                aria-label={t('Fleiss’ kappa, {{name}}', { name })}
              >
                <thead>
                  <tr>
                    <th scope="col">{t('Category')}</th>
                    {kappaHeads.map((head) => (
                      <th key={head} scope="col" data-number>
                        {head}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {kappas.map((kappa) => (
                    <tr key={kappa.category} data-main={kappa.category === null || undefined}>
                      <th scope="row">{kappa.category ?? t('All')}</th>
                      <KappaCells name={`${name}, ${kappa.category ?? t('all categories')}`} kappa={kappa} />
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </Card>
        )
      })}
    </div>
  )
}
