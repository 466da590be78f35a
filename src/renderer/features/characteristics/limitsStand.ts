import type { Characteristic } from '../../../contract/characteristic.ts'
import { subgroupWords } from '../../components/subgroupWords.ts'
import { t } from '../../words/t.ts'

/** How far a characteristic's control limits are, in words. */
export const limitsStand = (
  one: Pick<Characteristic, 'chart_type' | 'limits_revision' | 'subgroups' | 'baseline_subgroups'>,
): string =>
  one.limits_revision === null
    ? t('On trial: {{subgroups}} of {{baselineSubgroups}} {{many}}', {
        subgroups: one.subgroups,
        baselineSubgroups: one.baseline_subgroups,
        many: subgroupWords(one.chart_type).many,
      })
    : t('Frozen, revision {{limitsRevision}}', { limitsRevision: one.limits_revision })
