import { subgroupName } from '../../spc/charts/subgroupName.ts'
import { type ChartModel, firstNumberOf } from './chartModel.ts'
import { countWords } from './formatValue.ts'
import { indexOfSample } from './pointStore.ts'

/**
 * The number by which a chart shows a subgroup; null while the chart does not hold it. A row's id is never shown in its place.
 *
 * @example numberOfSample(model, 812) // => 17
 */
export const numberOfSample = (model: ChartModel, sampleId: number): number | null => {
  const index = indexOfSample(model.points, sampleId)
  return index < 0 ? null : firstNumberOf(model) + index
}

/** A subgroup by its chart's word and number: "Sample 12", or without a number while the chart does not hold it. */
export const nameOfSample = (model: ChartModel, sampleId: number): string => {
  const number = numberOfSample(model, sampleId)
  return subgroupName(model.characteristic.chart_type, number === null ? '' : countWords(number)).trim()
}
