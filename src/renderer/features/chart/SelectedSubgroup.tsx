import { VisuallyHidden } from '@mantine/core'
import type { ChartModel } from '../../charts/chartModel.ts'
import { indexOfSample } from '../../charts/pointStore.ts'
import { spokenPoint } from './spokenPoint.ts'

interface SelectedSubgroupProps {
  readonly model: ChartModel
  readonly sampleId: number | null
}

/** Speaks the point that the arrow keys have moved to. */
export const SelectedSubgroup = ({ model, sampleId }: SelectedSubgroupProps) => (
  <VisuallyHidden>
    <output>{sampleId === null ? '' : spokenPoint(model, indexOfSample(model.points, sampleId))}</output>
  </VisuallyHidden>
)
