import type { OutputOf } from '../../../contract/operations.ts'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { significant } from '../../components/significant.ts'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import classes from './Msa.module.css'

type Nested = Extract<OutputOf<'gaugeStudy.result'>, { readonly kind: 'nested' }>
type Lines = NonNullable<Nested['analysis']>['anova']

/** An analysis of variance. */
export const AnovaTable = ({ name, lines }: { readonly name: string; readonly lines: Lines }) => (
  <div className={classes.scroll}>
    <table className={`${table.table} ${classes.numbers}`} aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{t('Source')}</th>
          {['df', 'SS', 'MS', 'F', 'p'].map((head) => (
            <th key={head} scope="col" data-number>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{line.name}</th>
            <td data-number>
              <FigureValue figure={line.df} decimals={0} label={line.df.name} />
            </td>
            <td data-number>
              <FigureValue
                figure={line.ss}
                decimals={Math.max(4, significant(line.ss.value))}
                label={line.ss.name}
              />
            </td>
            <td data-number>
              {line.ms && (
                <FigureValue
                  figure={line.ms}
                  decimals={Math.max(4, significant(line.ms.value))}
                  label={line.ms.name}
                />
              )}
            </td>
            <td data-number>{line.f && <FigureValue figure={line.f} decimals={3} label={line.f.name} />}</td>
            <td data-number>{line.p && <FigureValue figure={line.p} decimals={3} label={line.p.name} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
