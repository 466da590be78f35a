import type { StationCore } from '../core.ts'
import type { Reader } from '../reader/reader.ts'
import type { StationHandlers } from '../station.ts'
import { acknowledgeViolation } from './acknowledgeViolation.ts'
import { acknowledgeViolations } from './acknowledgeViolations.ts'
import { amendViolation } from './amendViolation.ts'
import { exportViolations } from './exportViolations.ts'
import { getPareto } from './getPareto.ts'
import { getViolation } from './getViolation.ts'
import { listViolations } from './listViolations.ts'

/** The use cases of violations. */
export const violationHandlers = (
  core: StationCore,
  reader: Reader,
): Pick<StationHandlers, Extract<keyof StationHandlers, `violation.${string}`>> => ({
  'violation.list': listViolations(core, reader),
  'violation.get': getViolation(core),
  'violation.export': exportViolations(core, reader),
  'violation.pareto': getPareto(core, reader),
  'violation.acknowledge': acknowledgeViolation(core),
  'violation.acknowledgeMany': acknowledgeViolations(core),
  'violation.amend': amendViolation(core),
})
