import { dirname } from 'node:path'
import type { Handler } from '../../contract/handlers.ts'
import type { WritableDb } from '../../storage/connection.ts'
import type { Clock } from '../clock.ts'
import type { Reader } from '../reader/reader.ts'
import type { Log } from '../station.ts'
import { auditHandlers } from './auditHandlers.ts'
import { createAnchors } from './createAnchors.ts'
import { createRefusals } from './createRefusals.ts'
import { createVerifier } from './createVerifier.ts'
import { scheduleArchiving } from './scheduleArchiving.ts'
import { followVerification } from './verifyHandlers.ts'

interface AuditOptions {
  readonly db: WritableDb
  readonly databaseFile: string
  readonly clock: Clock
  readonly log: Log
  readonly reader: Reader
}

/** The audit log of a station that is open: what can be asked of it, and what it does by itself. */
export const openAudit = ({ db, databaseFile, clock, log, reader }: AuditOptions) => {
  const folder = dirname(databaseFile)
  const anchors = createAnchors(db, folder, clock, log)
  const verifier = createVerifier(databaseFile)
  const refusals = createRefusals(db, clock, log)
  const handlers = auditHandlers({ db, clock, folder, reader, verifier, anchors })
  const endArchiving = scheduleArchiving(handlers['audit.archive'], log)
  return {
    handlers,
    streams: { 'audit.follow': followVerification({ db, log, verifier }) },
    refusals,
    /** Records what a batch refused of its samples; the answer stays. */
    noteBatch:
      (handler: Handler<'sample.submitBatch'>): Handler<'sample.submitBatch'> =>
      async (caller, input) => {
        const outcome = await handler(caller, input)
        if (outcome.failed > 0) refusals.samples(caller, outcome)
        return outcome
      },
    close: async (): Promise<void> => {
      endArchiving()
      refusals.close()
      await verifier.close()
      anchors.close()
    },
  }
}
