import type { CapabilityReport } from '../../../contract/capability.ts'
import { Card } from '../../components/Card.tsx'
import { FigureValue } from '../../components/figure/FigureValue.tsx'
import { t } from '../../words/t.ts'
import classes from './Capability.module.css'
import { ProbabilityValue } from './ProbabilityValue.tsx'

/** Every test of normality. */
export const NormalityTable = ({ tests }: { readonly tests: CapabilityReport['normality'] }) => (
  <Card title={t('Tests of normality')}>
    <table className={classes.table} aria-label={t('Tests of normality')}>
      <thead className={classes.head}>
        <tr>
          <th scope="col">{t('Test')}</th>
          <th scope="col">{t('Statistic')}</th>
          <th scope="col">p</th>
        </tr>
      </thead>
      <tbody>
        {tests.map((test) => (
          <tr key={test.name}>
            <th scope="row">{test.name}</th>
            <td>
              <FigureValue figure={test.statistic} decimals={3} label={test.statistic.name} />
            </td>
            <td>
              <ProbabilityValue test={test} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Card>
)
