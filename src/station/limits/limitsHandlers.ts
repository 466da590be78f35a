import type { StationCore } from '../core.ts'
import type { PeopleDeps } from '../people/peopleDeps.ts'
import type { Reader } from '../reader/reader.ts'
import { signed } from '../signatures/signed.ts'
import type { StationHandlers } from '../station.ts'
import { explainLimitsOf } from './explainLimitsOf.ts'
import { listLimits } from './listLimits.ts'
import { previewLimits } from './previewLimits.ts'
import { reviseLimits } from './reviseLimits.ts'

/** The use cases of control limits. */
export const limitsHandlers = (
  core: StationCore,
  reader: Reader,
  people: PeopleDeps,
): Pick<StationHandlers, Extract<keyof StationHandlers, `limits.${string}`>> => ({
  'limits.revise': signed(people, 'limits.revise', reviseLimits(core)),
  'limits.preview': previewLimits(core, reader),
  'limits.list': listLimits(core),
  'limits.explain': explainLimitsOf(core, reader),
})
