import { VisuallyHidden } from '@mantine/core'
import { zoneWords } from '../../../spc/zoneWords.ts'
import type { ChartModel } from '../../charts/chartModel.ts'
import { countWords, formatValue } from '../../charts/formatValue.ts'
import { readPoint } from '../../charts/pointReading.ts'
import { indexOfSample } from '../../charts/pointStore.ts'
import { ruleWords } from '../../charts/stateWords.ts'

interface SelectedSubgroupProps {
  readonly model: ChartModel
  readonly sampleId: number | null
}

/** Speaks the point that the arrow keys have moved to. */
export const SelectedSubgroup = ({ model, sampleId }: SelectedSubgroupProps) => {
  const reading = sampleId === null ? null : readPoint(model, indexOfSample(model.points, sampleId))
  const { decimals, unit } = model.characteristic
  const words =
    reading === null
      ? []
      : [
          `Subgroup ${countWords(reading.number)}`,
          `${formatValue(reading.value, decimals)} ${unit ?? ''}`.trim(),
          zoneWords(reading.zone),
          ...reading.rules.map(ruleWords),
        ]
  return (
    <VisuallyHidden>
      <output>{words.join(', ')}</output>
    </VisuallyHidden>
  )
}
