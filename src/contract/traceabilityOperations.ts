import { z } from 'zod'
import { operation } from './operation.ts'
import {
  createTraceFieldInput,
  findTraceInput,
  foundTrace,
  retireTraceFieldInput,
  trace,
  traceField,
  traceFieldListInput,
  traceInput,
  updateTraceFieldInput,
} from './traceability.ts'

/** The fields that tell where subgroups come from, and the way from a value of one to all its charts. */
export const traceabilityOperations = {
  'traceField.list': operation('data.read', traceFieldListInput, z.array(traceField)),
  'traceField.create': operation('catalogue.configure', createTraceFieldInput, traceField),
  'traceField.update': operation('catalogue.configure', updateTraceFieldInput, traceField),
  'traceField.retire': operation('catalogue.configure', retireTraceFieldInput, traceField),
  'trace.find': operation('data.read', findTraceInput, z.array(foundTrace)),
  'trace.get': operation('data.read', traceInput, trace),
}
