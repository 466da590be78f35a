import type { StationCore } from '../core.ts'
import type { StationHandlers } from '../station.ts'
import { getCapability, getCapabilityReport, getHistogram } from './getCapability.ts'
import type { Reader } from './reader.ts'

/** The use cases of what a process is capable of. */
export const capabilityHandlers = (
  core: StationCore,
  reader: Reader,
): Pick<StationHandlers, 'capability.get' | 'capability.report' | 'histogram.get'> => ({
  'capability.get': getCapability(core, reader),
  'capability.report': getCapabilityReport(core, reader),
  'histogram.get': getHistogram(core, reader),
})
