import { ContractError } from '../../contract/errors.ts'
import { faultSentence } from '../../contract/validate.ts'
import { futureTolerance } from '../ingest/prepareSubmission.ts'

/**
 * When a version of a piece was recorded, ms: its own timestamp, else now, and never before what is stored where it
 * carries none.
 *
 * @throws ContractError VALIDATION_ERROR for a time that is yet to come
 */
export const recordedAt = (timestamp: string | undefined, now: number, stored: number): number => {
  if (timestamp === undefined) return Math.max(now, stored)
  const at = Date.parse(timestamp)
  if (at <= now + futureTolerance) return at
  const faults = [
    {
      field: 'timestamp',
      value: timestamp,
      constraint: `is more than 5 minutes ahead of the station's clock (${new Date(now).toISOString()})`,
    },
  ]
  throw new ContractError('VALIDATION_ERROR', faultSentence(faults), faults)
}
