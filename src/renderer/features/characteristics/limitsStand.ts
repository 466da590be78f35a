import type { Characteristic } from '../../../contract/characteristic.ts'

/** How far a characteristic's control limits are, in words. */
export const limitsStand = (
  one: Pick<Characteristic, 'limits_revision' | 'subgroups' | 'baseline_subgroups'>,
): string =>
  one.limits_revision === null
    ? `On trial: ${one.subgroups} of ${one.baseline_subgroups} subgroups`
    : `Frozen, revision ${one.limits_revision}`
