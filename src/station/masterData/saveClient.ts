import type { Caller } from '../../contract/caller.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { Client } from '../../contract/production/masterData.ts'
import { type ClientRow, clientById, putClient } from '../../storage/production/clients.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { resolveEntries } from '../production/resolveEntries.ts'
import { resolveOrders } from '../workOrders/resolveOrders.ts'
import { lineOf } from './lineOf.ts'
import { madeOf } from './madeOf.ts'
import type { ProductionDeps } from './productionDeps.ts'
import { retiredSince, type SavingDeps, saveRow } from './saveRow.ts'

type Fields = Omit<ClientRow, 'createdBy' | 'createdAt' | 'updatedBy' | 'updatedAt'>

const settings = ({ clientId, name, idealCycleTime, retiredAt }: Fields) => ({
  client_id: clientId,
  name,
  ideal_cycle_time: idealCycleTime,
  retired: retiredAt !== null,
})

/** A line as the station answers it. */
export const describeClient = (row: ClientRow): Client => ({ ...settings(row), ...madeOf(row) })

const save = (deps: SavingDeps, caller: Caller, before: ClientRow | null, next: Fields): ClientRow =>
  saveRow(deps, caller, {
    operation: 'client.save',
    table: 'client',
    recordId: next.clientId,
    before,
    next,
    put: putClient,
    settings,
  })

/** Adds a line that was named first by something of it; in the caller's transaction. */
export const ensureClient = (deps: SavingDeps, caller: Caller, clientId: string): ClientRow =>
  clientById(deps.db, clientId) ??
  save(deps, caller, null, { clientId, name: clientId, idealCycleTime: null, retiredAt: null })

/**
 * Adds a line or changes it. Its standard cycle is filled in anew wherever it stands in.
 *
 * @throws ContractError FORBIDDEN for another line
 */
export const saveClient =
  (deps: ProductionDeps): Handler<'client.save'> =>
  (caller, { client_id: clientId, name, ideal_cycle_time: cycle, retired }) =>
    inTransaction(deps.db, () => {
      lineOf(caller, clientId)
      const before = clientById(deps.db, clientId)
      const row = save(deps, caller, before, {
        clientId,
        name: name ?? before?.name ?? clientId,
        idealCycleTime: cycle === undefined ? (before?.idealCycleTime ?? null) : cycle,
        retiredAt: retiredSince(before?.retiredAt, retired, deps.clock.now()),
      })
      if (row.idealCycleTime !== (before?.idealCycleTime ?? null)) {
        resolveEntries(deps.db, { clientId })
        resolveOrders(deps.db, { clientId })
      }
      return describeClient(row)
    })
