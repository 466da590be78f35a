import {
  capability,
  capabilityQuery,
  capabilityReport,
  capabilityReportQuery,
  histogram,
  histogramQuery,
} from './capability.ts'
import { operation } from './operation.ts'

/** What a process is capable of, and how its values are spread. */
export const capabilityOperations = {
  'capability.get': operation('data.read', capabilityQuery, capability),
  'capability.report': operation('data.read', capabilityReportQuery, capabilityReport),
  'histogram.get': operation('data.read', histogramQuery, histogram),
}
