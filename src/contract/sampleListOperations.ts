import { z } from 'zod'
import { operation } from './operation.ts'
import {
  ofSample,
  sampleEvent,
  sampleExport,
  sampleExportInput,
  samplePage,
  sampleQuery,
} from './sampleList.ts'

/** Subgroups over all characteristics, and what was done to one of them. */
export const sampleListOperations = {
  'sample.list': operation('data.read', sampleQuery, samplePage),
  'sample.export': operation('data.read', sampleExportInput, sampleExport),
  'sample.history': operation('data.read', ofSample, z.array(sampleEvent)),
}
