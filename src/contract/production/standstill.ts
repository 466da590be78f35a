import { z } from 'zod'
import { timestampIn, timestampOut } from '../fields.ts'
import { clientId } from './productionFields.ts'

/** Which standstill of its line is meant: by the time at which it began, for another one may have begun since. */
export const standstillSince = timestampIn.describe(
  'started_at of the one that is meant; 404 where it is not kept any more',
)

/** A standstill that goes on, or that has ended and was not recorded yet. A line has one at most. */
export const runningStandstill = z.strictObject({
  client_id: clientId,
  started_at: timestampOut,
  ended_at: timestampOut.nullable().describe('null while it goes on'),
  begun_by: z.string(),
})
export type RunningStandstill = z.infer<typeof runningStandstill>

export const standstillQuery = z.strictObject({
  client_id: clientId
    .optional()
    .describe("the caller's own line unless given, all lines for those who see all"),
})

const ofLine = z.strictObject({ client_id: clientId })

export const beginStandstillInput = ofLine.extend({
  started_at: timestampIn.optional().describe('now, where it is left out'),
})

export const ofStandstill = ofLine.extend({ standstill_since: standstillSince.optional() })

export const endStandstillInput = ofStandstill.extend({
  ended_at: timestampIn.optional().describe('now, where it is left out'),
})
