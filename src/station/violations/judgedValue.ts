import type { PlottedPoint } from '../../spc/chartPlan.ts'
import type { ViolationRow } from '../../storage/measurements/violations.ts'

/** The rule on the lower of the two sums of a CUSUM chart. */
const lowerSum = 10

/** What a rule looked at on a panel, of what is plotted for a subgroup; null where nothing is. */
export const judgedValue = (
  { panel, ruleId }: Pick<ViolationRow, 'panel' | 'ruleId'>,
  point: Pick<PlottedPoint, 'value' | 'dispersion' | 'companion'>,
): number | null => {
  if (panel === 'dispersion') return point.dispersion
  return panel === 'within' || ruleId === lowerSum ? point.companion : point.value
}
