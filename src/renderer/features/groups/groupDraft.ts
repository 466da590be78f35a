import type {
  Alignment,
  CharacteristicGroup,
  CreateGroupInput,
} from '../../../contract/characteristicGroup.ts'
import type { CovarianceMethod } from '../../../spc/multivariate/multivariateEstimate.ts'
import { parseNumber } from '../../components/parseNumber.ts'
import { t } from '../../words/t.ts'

/** A group as it is typed. */
export interface GroupDraft {
  readonly name: string
  readonly members: readonly string[]
  readonly alignBy: Alignment
  readonly covariance: CovarianceMethod
  readonly baseline: string
  readonly alpha: string
}

export const newGroupDraft: GroupDraft = {
  name: '',
  members: [],
  alignBy: 'timestamp',
  covariance: 'classical',
  baseline: '25',
  alpha: '0.0027',
}

export const groupDraftOf = (group: CharacteristicGroup): GroupDraft => ({
  name: group.name,
  members: group.members.map(({ characteristic_id }) => String(characteristic_id)),
  alignBy: group.align_by,
  covariance: group.covariance,
  baseline: String(group.baseline_observations),
  alpha: String(group.alpha),
})

type Faults = Readonly<Record<string, string>>

/**
 * The input that a draft stands for, or what is wrong with it by field.
 *
 * @param comma whether people here write 1,5 for one and a half
 * @example readGroupDraft({ ...newGroupDraft, name: 'Bore' }, false).faults.members // 'Choose at least two characteristics.'
 */
export const readGroupDraft = (
  draft: GroupDraft,
  comma: boolean,
): { readonly input: CreateGroupInput | null; readonly faults: Faults } => {
  const faults: Record<string, string> = {}
  const name = draft.name.trim()
  if (name === '') faults.name = t('Give the group a name.')
  if (draft.members.length < 2) faults.members = t('Choose at least two characteristics.')
  if (draft.members.length > 20) faults.members = t('Choose at most 20 characteristics.')
  const baseline = parseNumber(draft.baseline, comma)
  if (
    baseline.kind !== 'number' ||
    !Number.isInteger(baseline.value) ||
    baseline.value < 5 ||
    baseline.value > 10_000
  ) {
    faults.baseline_observations = t('Give a whole number from 5 to 10000.')
  }
  const alpha = parseNumber(draft.alpha, comma)
  if (alpha.kind !== 'number' || !(alpha.value >= 1e-9 && alpha.value <= 0.5)) {
    faults.alpha = t('Give a share such as 0.0027, above 0 and at most 0.5.')
  }
  if (Object.keys(faults).length > 0 || baseline.kind !== 'number' || alpha.kind !== 'number') {
    return { input: null, faults }
  }
  return {
    faults,
    input: {
      name,
      members: draft.members.map(Number),
      align_by: draft.alignBy,
      covariance: draft.covariance,
      baseline_observations: baseline.value,
      alpha: alpha.value,
    },
  }
}
