import { z } from 'zod'
import { id, nothing } from './fields.ts'
import {
  createGaugeStudyInput,
  gaugeStudy,
  gaugeStudyChanges,
  gaugeStudyResult,
  gaugeStudySummary,
} from './msa.ts'
import { operation } from './operation.ts'

const ofGaugeStudy = z.strictObject({ study_id: id })

/** Studies of what gauges themselves contribute. */
export const gaugeStudyOperations = {
  'gaugeStudy.create': operation('gaugeStudy.edit', createGaugeStudyInput, gaugeStudy),
  'gaugeStudy.list': operation('data.read', nothing, z.array(gaugeStudySummary)),
  'gaugeStudy.get': operation('data.read', ofGaugeStudy, gaugeStudy),
  'gaugeStudy.result': operation('data.read', ofGaugeStudy, gaugeStudyResult),
  'gaugeStudy.update': operation(
    'gaugeStudy.edit',
    z.strictObject({ study_id: id, changes: gaugeStudyChanges }),
    gaugeStudy,
  ),
  'gaugeStudy.delete': operation('gaugeStudy.edit', ofGaugeStudy, nothing),
}
