import { z } from 'zod'
import { groupSignal } from './characteristicGroup.ts'
import { limitsRevision } from './limits.ts'
import { samplingRun } from './plan.ts'
import { judgedSample } from './sample.ts'
import { violation } from './violation.ts'

/**
 * What happened, in the order of the commits. `id` is `<commit>.<index>`: the audit entry that covers the commit and the
 * place within it, so that a reader who gives the last one it saw goes on without a gap. A `violation` is of a characteristic, with
 * its `characteristic_id`, or of a group of characteristics, with its `group_id`. A `sampling` is
 * one that a plan asked for and that was missed.
 */
export const stationEvent = z.discriminatedUnion('type', [
  z.strictObject({ id: z.string(), type: z.literal('sample'), data: judgedSample }),
  z.strictObject({ id: z.string(), type: z.literal('violation'), data: z.union([violation, groupSignal]) }),
  z.strictObject({
    id: z.string(),
    type: z.literal('limits'),
    data: z.strictObject({ characteristic_id: z.int(), ...limitsRevision.shape }),
  }),
  z.strictObject({ id: z.string(), type: z.literal('sampling'), data: samplingRun }),
])

export type StationEvent = z.infer<typeof stationEvent>
