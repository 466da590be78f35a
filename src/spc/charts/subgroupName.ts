import type { ChartType } from '../chartType.ts'
import { subgroupNoun } from './subgroupNoun.ts'

/**
 * One entry of a chart at the beginning of a sentence, by what the chart calls it and its number there.
 *
 * @param words the number as it is to be written
 * @example subgroupName('p', 12) // => 'Sample 12'
 */
export const subgroupName = (chartType: ChartType, words: number | string): string => {
  const { one } = subgroupNoun(chartType)
  return `${one.charAt(0).toUpperCase()}${one.slice(1)} ${words}`
}
