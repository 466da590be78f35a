import type { Characteristic } from '../../../contract/characteristic.ts'
import { subgroupNoun } from '../../../spc/charts/subgroupNoun.ts'

/** How far a characteristic's control limits are, in words. */
export const limitsStand = (
  one: Pick<Characteristic, 'chart_type' | 'limits_revision' | 'subgroups' | 'baseline_subgroups'>,
): string =>
  one.limits_revision === null
    ? `On trial: ${one.subgroups} of ${one.baseline_subgroups} ${subgroupNoun(one.chart_type).many}`
    : `Frozen, revision ${one.limits_revision}`
