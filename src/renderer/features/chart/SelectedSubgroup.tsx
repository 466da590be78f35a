import { VisuallyHidden } from '@mantine/core'
import type { ChartModel } from '../../charts/chartModel.ts'
import { countWords } from '../../charts/formatValue.ts'
import { readPoint } from '../../charts/pointReading.ts'
import { indexOfSample } from '../../charts/pointStore.ts'
import { ruleWords } from '../../charts/stateWords.ts'
import { capitalized } from '../../components/capitalized.ts'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { t } from '../../words/t.ts'

interface SelectedSubgroupProps {
  readonly model: ChartModel
  readonly sampleId: number | null
}

/** Speaks the point that the arrow keys have moved to. */
export const SelectedSubgroup = ({ model, sampleId }: SelectedSubgroupProps) => {
  const reading = sampleId === null ? null : readPoint(model, indexOfSample(model.points, sampleId))
  const { chart_type: chartType } = model.characteristic
  const words =
    reading === null
      ? []
      : [
          `${capitalized(subgroupWords(chartType).one)} ${countWords(reading.number)}`,
          `${reading.text} ${reading.unit ?? ''}`.trim(),
          reading.place,
          ...(reading.part === null ? [] : [t('part {{part}}', { part: reading.part })]),
          ...reading.rules.map((rule) => ruleWords(rule, chartType)),
        ]
  return (
    <VisuallyHidden>
      <output>{words.join(', ')}</output>
    </VisuallyHidden>
  )
}
