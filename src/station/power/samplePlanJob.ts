import type { SamplePlanOut } from '../../contract/power.ts'
import { samplePlan } from '../../spc/power/samplePlan.ts'
import type { ProcessChange } from '../../spc/runLength/plottedModel.ts'
import type { PanelQuestion } from './questionOf.ts'

/** What is asked of the worker about subgroup sizes. */
export interface SamplePlanJob {
  readonly question: PanelQuestion
  readonly change: ProcessChange
  readonly within: number
  readonly probability: number
}

/** How large subgroups must be to catch a change. */
export const samplePlanOf = ({ question, change, within, probability }: SamplePlanJob): SamplePlanOut => {
  const { reason, choices } = samplePlan({ ...question, change, within }, probability)
  return {
    reason,
    choices: choices.map((choice) => ({
      within: choice.within,
      subgroup_size: choice.subgroupSize,
      probability: choice.probability,
    })),
  }
}
