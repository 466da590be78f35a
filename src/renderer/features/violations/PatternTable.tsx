import type { ViolationDetail } from '../../../contract/violation.ts'
import type { ChartType } from '../../../spc/chartType.ts'
import { countWords } from '../../charts/formatValue.ts'
import { capitalized } from '../../components/capitalized.ts'
import { formatNumber } from '../../components/formatNumber.ts'
import { formatExact } from '../../components/formatTime.ts'
import { subgroupWords } from '../../components/subgroupWords.ts'
import table from '../../components/Table.module.css'
import { t } from '../../words/t.ts'
import classes from './Violations.module.css'

interface PatternTableProps {
  readonly pattern: ViolationDetail['pattern']
  /** The subgroup that completed the pattern. */
  readonly sampleId: number
  readonly chartType: ChartType
  readonly decimals: number
}

/** The subgroups that a rule saw together. */
export const PatternTable = ({ pattern, sampleId, chartType, decimals }: PatternTableProps) => {
  const { one, many } = subgroupWords(chartType)
  return (
    <section>
      <h3 className={classes.part}>
        {pattern.length === 1
          ? t('The {{one}}', { one })
          : t('The {{count}} {{many}} of the pattern', { count: pattern.length, many })}
      </h3>
      <table className={`${table.table} ${classes.pattern}`} aria-label={t('Pattern')}>
        <thead>
          <tr>
            <th scope="col">{capitalized(one)}</th>
            <th scope="col">{t('Measured')}</th>
            <th scope="col" data-number>
              {t('Value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {pattern.map((member) => (
            <tr key={member.sample_id} data-last={member.sample_id === sampleId || undefined}>
              <th scope="row">{countWords(member.number)}</th>
              <td>{formatExact(Date.parse(member.timestamp))}</td>
              <td data-number>
                {member.value === null ? t('Left out since') : formatNumber(member.value, decimals)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
