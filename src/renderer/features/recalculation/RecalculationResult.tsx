import type { Recalculation } from '../../../contract/recalculation.ts'
import { subgroupNoun } from '../../../spc/charts/subgroupNoun.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { countWords } from '../../charts/formatValue.ts'
import tableClasses from '../../components/Table.module.css'
import classes from './Recalculation.module.css'

interface RecalculationResultProps {
  readonly result: Recalculation
  readonly chartType: ChartType
}

const panelWords = { location: 'Level', dispersion: 'Spread', within: 'Within subgroups' } as const

const signals = (count: number): string => (count === 1 ? '1 signal' : `${countWords(count)} signals`)

/** One sentence: how what was found differs from what is stored. */
const sentence = (chartType: ChartType, { found, new: fresh, gone, subgroups }: Recalculation): string => {
  const first = `${signals(found)} in ${countWords(subgroups)} ${subgroupNoun(chartType).many}`
  if (fresh.count === 0 && gone.count === 0) return `${first}: exactly the violations that are stored.`
  const parts = [
    ...(fresh.count === 0 ? [] : [`${countWords(fresh.count)} that are no violations now`]),
    ...(gone.count === 0 ? [] : [`without ${countWords(gone.count)} that are`]),
  ]
  return `${first}, ${parts.join(', and ')}.`
}

/** What the rules would have found, by rule. */
export const RecalculationResult = ({ result, chartType }: RecalculationResultProps) => (
  <div className={classes.result}>
    <output className={classes.sentence}>{sentence(chartType, result)} Nothing was changed.</output>
    {result.signals.length > 0 && (
      <div className={tableClasses.frame}>
        <table className={tableClasses.table}>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Panel</th>
              <th scope="col" className={classes.number}>
                Signals
              </th>
              <th scope="col" className={classes.number}>
                One in
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
