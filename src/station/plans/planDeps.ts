import type { StationCore } from '../core.ts'
import type { SamplingDesk } from './samplingDesk.ts'

/** What the use cases of plans need. */
export interface PlanDeps {
  readonly core: StationCore
  readonly desk: SamplingDesk
}
