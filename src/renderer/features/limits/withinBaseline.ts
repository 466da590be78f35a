import type { ChartModel } from '../../charts/chartModel.ts'
import { indexOfSample } from '../../charts/pointStore.ts'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { t } from '../../words/t.ts'
import type { LimitsTry } from './limitsTry.ts'

/**
 * Limits that are tried out without the exclusions that lie outside of the picked baseline, and what is wrong with its order, as a
 * sentence; null where nothing is.
 */
export const withinBaseline = (model: ChartModel, tried: LimitsTry): readonly [LimitsTry, string | null] => {
  if (tried.from === null || tried.to === null) return [tried, null]
  const from = indexOfSample(model.points, tried.from)
  const to = indexOfSample(model.points, tried.to)
  if (to < from)
    return [
      tried,
      t('The last {{one}} lies before the first. Swap them.', {
        one: subgroupWords(model.characteristic.chart_type).one,
      }),
    ]
  const kept = [...tried.excluded].filter(([sampleId]) => {
    const index = indexOfSample(model.points, sampleId)
    return index >= from && index <= to
  })
  return [{ ...tried, excluded: new Map(kept) }, null]
}
