import { ContractError, type ErrorDetail } from '../../contract/errors.ts'
import type { ProcessChangeIn, RunLengthInput } from '../../contract/power.ts'
import { faultSentence } from '../../contract/validate.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import type { RunLengthQuestion } from '../../spc/runLength/chartRunLength.ts'
import type { ProcessChange } from '../../spc/runLength/plottedModel.ts'
import { resolvePanelRules } from '../characteristics/resolveRules.ts'
import { panelFaults } from '../characteristics/ruleFaults.ts'

type Design = Omit<RunLengthInput, 'changes'>

/** A panel of a chart with its rules; what the process does is asked of it. */
export type PanelQuestion = Omit<RunLengthQuestion, 'change' | 'wanted'>

/** A change without the parts that were left out. */
export const changeOf = ({ shift, ratio }: ProcessChangeIn): ProcessChange => ({
  ...(shift === undefined ? {} : { shift }),
  ...(ratio === undefined ? {} : { ratio }),
})

const sizeFaults = ({ chart_type, subgroup_size }: Design): ErrorDetail[] => {
  const { minimumSize, maximumSize } = chartDefinition(chart_type)
  if (subgroup_size >= minimumSize && subgroup_size <= maximumSize) return []
  const constraint = `must be ${minimumSize} to ${maximumSize} on this chart`
  return [{ field: 'subgroup_size', value: subgroup_size, constraint }]
}

const levelFaults = ({ chart_type, level }: Design): ErrorDetail[] => {
  const fraction = chart_type === 'p' || chart_type === 'np'
  return fraction && level !== undefined && level >= 1
    ? [{ field: 'level', value: level, constraint: 'must be below 1: it is a fraction' }]
    : []
}

/**
 * The question that a design puts to the engine.
 *
 * @throws ContractError VALIDATION_ERROR where its fields do not fit together
 */
export const questionOf = (design: Design): PanelQuestion => {
  const { chart_type, subgroup_size, panel = 'location', rules = { preset: 'default' }, level } = design
  const faults = [...sizeFaults(design), ...levelFaults(design), ...panelFaults(rules, 'rules', panel)]
  if (faults.length > 0) throw new ContractError('VALIDATION_ERROR', faultSentence(faults), faults)
  const given = Object.entries(design.chart_params ?? {}).filter(([, value]) => value !== undefined)
  return {
    plan: { chartType: chart_type, subgroupSize: subgroup_size, params: Object.fromEntries(given) },
    panel,
    settings: resolvePanelRules(rules, panel),
    ...(level === undefined ? {} : { level }),
  }
}
