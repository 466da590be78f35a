import { VisuallyHidden } from '@mantine/core'
import { zoneWords } from '../../../spc/zoneWords.ts'
import type { ChartModel } from '../../charts/chartModel.ts'
import { formatValue } from '../../charts/formatValue.ts'
import { type PointReading, readPoint } from '../../charts/pointReading.ts'
import { ruleWords } from '../../charts/stateWords.ts'
import { formatExact } from '../../components/formatTime.ts'

const stateOf = (reading: PointReading): string => {
  const rules = reading.rules.map((rule) => `rule ${rule}, ${ruleWords(rule)}`)
  return [reading.excluded ? 'Excluded' : zoneWords(reading.zone), ...rules].join('; ')
}

/** The newest 20 subgroups as a table, for those who do not see the picture. */
export const NewestSubgroups = ({ model }: { readonly model: ChartModel }) => {
  const { decimals, unit } = model.characteristic
  const { length } = model.points
  const readings = Array.from({ length: Math.min(20, length) }, (_, back) =>
    readPoint(model, length - 1 - back),
  )
  return (
    <VisuallyHidden>
      <table>
        <caption>Newest subgroups</caption>
        <thead>
          <tr>
            <th scope="col">Subgroup</th>
            <th scope="col">Time</th>
            <th scope="col">Value{unit === null ? '' : ` in ${unit}`}</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {readings.map(
            (reading) =>
              reading !== null && (
                <tr key={reading.sampleId}>
                  <th scope="row">{reading.number}</th>
                  <td>{formatExact(reading.at)}</td>
                  <td>{formatValue(reading.value, decimals)}</td>
                  <td>{stateOf(reading)}</td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </VisuallyHidden>
  )
}
