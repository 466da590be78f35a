import type { PlanDeps } from '../plans/planDeps.ts'
import type { Reader } from '../reader/reader.ts'

/** What the use cases of the handover need. */
export interface HandoverDeps extends PlanDeps {
  readonly reader: Reader
}
