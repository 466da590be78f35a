import { type SubgroupNoun, subgroupNoun } from '../../spc/charts/subgroupNoun.ts'
import type { ChartType } from '../../spc/chartType.ts'
import { t } from '../words/t.ts'

const words = {
  subgroup: { one: t('subgroup'), many: t('subgroups') },
  sample: { one: t('sample'), many: t('samples') },
  event: { one: t('event'), many: t('events') },
  piece: { one: t('piece'), many: t('pieces') },
}

const isKnown = (one: string): one is keyof typeof words => one in words

/**
 * What people call one entry of a chart, in the language of the screens.
 *
 * @example subgroupWords('p').many // 'samples'
 */
export const subgroupWords = (chartType: ChartType): SubgroupNoun => {
  const noun = subgroupNoun(chartType)
  return isKnown(noun.one) ? words[noun.one] : noun
}
