import type { OutputOf } from '../../../contract/operations.ts'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { significant } from '../../components/significant.ts'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import classes from './Msa.module.css'

type Result = Extract<OutputOf<'gaugeStudy.result'>, { readonly kind: 'crossed' | 'nested' }>
export type Components = NonNullable<Result['analysis']>['components']

/** Lines that are parts of the one above them. */
const inner: readonly string[] = ['repeatability', 'reproducibility', 'appraiser', 'interaction']

interface ComponentTableProps {
  readonly name: string
  readonly components: Components
  /** Without an interval the columns of variances are left out. */
  readonly intervals: boolean
}

/** Where the variation comes from, line by line. */
export const ComponentTable = ({ name, components, intervals }: ComponentTableProps) => {
  const tolerance = components.some((component) => component.tolerance.value !== null)
  return (
    <div className={classes.scroll}>
      <table className={`${table.table} ${classes.numbers}`} aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{t('Source')}</th>
            {intervals && (
              <>
                <th scope="col" data-number>
                  {t('Variance')}
                </th>
                <th scope="col" data-number>
                  {t('95 % interval')}
                </th>
              </>
            )}
            <th scope="col" data-number>
              {t('% contribution')}
            </th>
            <th scope="col" data-number>
              σ
            </th>
            <th scope="col" data-number>
              {t('Study variation')}
            </th>
            <th scope="col" data-number>
              {t('% study variation')}
            </th>
            {tolerance && (
              <th scope="col" data-number>
                {t('% tolerance')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {components.map((component) => {
            const figure = (key: 'variance' | 'lower' | 'upper' | 'deviation' | 'spread', digits = 4) => (
              <FigureValue
                figure={component[key]}
                decimals={significant(component[key].value, digits)}
                label={component[key].name}
              />
            )
            const percent = (key: 'contribution' | 'share' | 'tolerance') => (
              <FigureValue figure={component[key]} decimals={2} label={component[key].name} />
            )
            return (
              <tr
                key={component.id}
                data-inner={inner.includes(component.id) || undefined}
                data-main={component.id === 'gauge' || undefined}
              >
                <th scope="row">{component.name}</th>
                {intervals && (
                  <>
                    <td data-number>{figure('variance')}</td>
                    <td data-number>
                      {figure('lower', 3)} {t('to')} {figure('upper', 3)}
                    </td>
                  </>
                )}
                <td data-number>{percent('contribution')}</td>
                <td data-number>{figure('deviation')}</td>
                <td data-number>{figure('spread')}</td>
                <td data-number>{percent('share')}</td>
                {tolerance && <td data-number>{percent('tolerance')}</td>}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
