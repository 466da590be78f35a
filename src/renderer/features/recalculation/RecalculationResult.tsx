import type { Recalculation } from '../../../contract/recalculation.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { countWords } from '../../charts/formatValue.ts'
import { subgroupWords } from '../../components/subgroupWords.ts'
import tableClasses from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import classes from './Recalculation.module.css'

interface RecalculationResultProps {
  readonly result: Recalculation
  readonly chartType: ChartType
}

const panelWords = { location: t('Level'), dispersion: t('Spread'), within: t('Within subgroups') } as const

/** One sentence: how what was found differs from what is stored. */
const sentence = (chartType: ChartType, { found, new: fresh, gone, subgroups }: Recalculation): string => {
  const first = t('{{found}} in {{subgroups}} {{many}}', {
    found: t('{{count}} signals', { count: found }),
    subgroups: countWords(subgroups),
    many: subgroupWords(chartType).many,
  })
  if (fresh.count === 0 && gone.count === 0)
    return t('{{first}}: exactly the violations that are stored.', { first })
  const parts = [
    ...(fresh.count === 0
      ? []
      : [t('{{number}} that are no violations now', { number: countWords(fresh.count) })]),
    ...(gone.count === 0 ? [] : [t('without {{number}} that are', { number: countWords(gone.count) })]),
  ]
  return `${first}, ${parts.join(t(', and '))}.`
}

/** What the rules would have found, by rule. */
export const RecalculationResult = ({ result, chartType }: RecalculationResultProps) => (
  <div className={classes.result}>
    <output className={classes.sentence}>
      {t('{{sentence}} Nothing was changed.', { sentence: sentence(chartType, result) })}
    </output>
    {result.signals.length > 0 && (
      <div className={tableClasses.frame}>
        <table className={tableClasses.table}>
          <thead>
            <tr>
              <th scope="col">{t('Rule')}</th>
              <th scope="col">{t('Panel')}</th>
              <th scope="col" className={classes.number}>
                {t('Signals')}
              </th>
              <th scope="col" className={classes.number}>
                {t('One in')}
              </th>
            </tr>
          </thead>
          <tbody>
            {result.signals
              .toSorted((a, b) => b.count - a.count)
              .map(({ rule_id, rule_name, chart, count }) => (
                <tr key={`${rule_id} ${chart}`}>
                  <th scope="row">
                    {rule_id} · {rule_name}
                  </th>
                  <td>{panelWords[chart]}</td>
                  <td className={classes.number}>{countWords(count)}</td>
                  <td className={classes.number}>{countWords(Math.round(result.subgroups / count))}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    )}
  </div>
)
