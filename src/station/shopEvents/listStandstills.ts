import type { Handler } from '../../contract/handlers.ts'
import { runningStandstill, runningStandstills } from '../../storage/production/runningStandstills.ts'
import { knownLineOf } from '../masterData/knownLine.ts'
import { describeStandstill } from './describeShopEvents.ts'
import type { ShopEventDeps } from './shopEventDeps.ts'

/**
 * Standstills that go on or wait to be recorded, of the caller's line or of all that it sees.
 *
 * @throws ContractError FORBIDDEN for another line, NOT_FOUND for one that is not there
 */
export const listStandstills =
  ({ db }: Pick<ShopEventDeps, 'db'>): Handler<'standstill.list'> =>
  (caller, { client_id }) => {
    const line = knownLineOf(db, caller, client_id)
    if (line === null) return runningStandstills(db).map(describeStandstill)
    const row = runningStandstill(db, line)
    return row === null ? [] : [describeStandstill(row)]
  }
