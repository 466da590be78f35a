import { z } from 'zod'
import { id } from './fields.ts'
import { operation } from './operation.ts'
import {
  batchInput,
  batchOutcome,
  correctSampleInput,
  sampleDetail,
  signedReason,
  submitInput,
  submitOutcome,
} from './sample.ts'

/** Subgroups, from their recording to their correction. */
export const sampleOperations = {
  'sample.submit': operation('sample.create', submitInput, submitOutcome),
  'sample.submitBatch': operation('sample.create', batchInput, batchOutcome),
  'sample.exclude': operation(
    'sample.update',
    z.strictObject({ characteristic_id: id, sample_id: id, ...signedReason.shape }),
    sampleDetail,
  ),
  'sample.include': operation(
    'sample.update',
    z.strictObject({ characteristic_id: id, sample_id: id, ...signedReason.shape }),
    sampleDetail,
  ),
  'sample.correct': operation(
    'sample.update',
    z.strictObject({
      characteristic_id: id,
      sample_id: id,
      ...signedReason.shape,
      changes: correctSampleInput,
    }),
    sampleDetail,
  ),
  'sample.get': operation(
    'data.read',
    z.strictObject({ characteristic_id: id, sample_id: id }),
    sampleDetail,
  ),
}
