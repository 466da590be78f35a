import { VisuallyHidden } from '@mantine/core'
import type { ChartType } from '../../../spc/chartType.ts'
import type { ChartModel } from '../../charts/chartModel.ts'
import { type PointReading, readPoint } from '../../charts/pointReading.ts'
import { panelUnitOf, panelWordsOf } from '../../charts/shownChart.ts'
import { ruleWords } from '../../charts/stateWords.ts'
import { capitalized } from '../../components/capitalized.ts'
import { formatExact } from '../../components/formatTime.ts'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { t } from '../../words/t.ts'

const stateOf = (reading: PointReading, chartType: ChartType): string => {
  const rules = reading.rules.map((rule) =>
    t('rule {{rule}}, {{rule2}}', { rule, rule2: ruleWords(rule, chartType) }),
  )
  return [reading.excluded ? t('Excluded') : reading.place, ...rules].join('; ')
}

/** The newest 20 subgroups as a table, for those who do not see the picture. */
export const NewestSubgroups = ({ model }: { readonly model: ChartModel }) => {
  const { characteristic } = model
  const { one, many } = subgroupWords(characteristic.chart_type)
  const unit = panelUnitOf(characteristic, 'location')
  const title = panelWordsOf(characteristic, 'location')?.title ?? t('Value')
  const { length } = model.points
  const readings = Array.from({ length: Math.min(20, length) }, (_, back) =>
    readPoint(model, length - 1 - back),
  )
  return (
    <VisuallyHidden>
      <table>
        <caption>{t('Newest {{many}}', { many })}</caption>
        <thead>
          <tr>
            <th scope="col">{capitalized(one)}</th>
            <th scope="col">{t('Time')}</th>
            <th scope="col">{unit === null ? title : t('{{title}} in {{unit}}', { title, unit })}</th>
            <th scope="col">{t('State')}</th>
          </tr>
        </thead>
        <tbody>
          {readings.map(
            (reading) =>
              reading !== null && (
                <tr key={reading.sampleId}>
                  <th scope="row">{reading.number}</th>
                  <td>{formatExact(reading.at)}</td>
                  <td>{reading.text}</td>
                  <td>{stateOf(reading, characteristic.chart_type)}</td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </VisuallyHidden>
  )
}
