import type { Caller } from '../../contract/caller.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { Style } from '../../contract/production/masterData.ts'
import { putStyle, type StyleRow, styleOf } from '../../storage/production/styles.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { resolveEntries } from '../production/resolveEntries.ts'
import { resolveOrders } from '../workOrders/resolveOrders.ts'
import { knownLineOf } from './knownLine.ts'
import { madeOf } from './madeOf.ts'
import type { ProductionDeps } from './productionDeps.ts'
import { ensureClient } from './saveClient.ts'
import { retiredSince, saveRow } from './saveRow.ts'

type Fields = Omit<StyleRow, 'createdBy' | 'createdAt' | 'updatedBy' | 'updatedAt'>

const settings = (row: Fields) => ({
  client_id: row.clientId,
  style_model: row.styleModel,
  name: row.name,
  ideal_cycle_time: row.idealCycleTime,
  opportunities_per_unit: row.opportunitiesPerUnit,
  retired: row.retiredAt !== null,
})

/** A style as the station answers it. */
export const describeStyle = (row: StyleRow): Style => ({ ...settings(row), ...madeOf(row) })

const save = (deps: ProductionDeps, caller: Caller, before: StyleRow | null, next: Fields): StyleRow =>
  saveRow(deps, caller, {
    operation: 'style.save',
    table: 'style',
    recordId: `${next.clientId} ${next.styleModel}`,
    before,
    next,
    put: putStyle,
    settings,
  })

/** Adds a style that an order names first, under the name of its model; in the caller's transaction. */
export const ensureStyle = (
  deps: ProductionDeps,
  caller: Caller,
  clientId: string,
  styleModel: string,
): StyleRow =>
  styleOf(deps.db, clientId, styleModel) ??
  save(deps, caller, null, {
    clientId,
    styleModel,
    name: styleModel,
    idealCycleTime: null,
    opportunitiesPerUnit: null,
    retiredAt: null,
  })

/**
 * Adds a style of a line or changes it. Its standard cycle is filled in anew wherever it stands in.
 *
 * @throws ContractError FORBIDDEN for another line, NOT_FOUND for one that is not there
 */
export const saveStyle =
  (deps: ProductionDeps): Handler<'style.save'> =>
  (caller, input) =>
    inTransaction(deps.db, () => {
      const { client_id: clientId, style_model: styleModel, name, retired } = input
      const { ideal_cycle_time: cycle, opportunities_per_unit: opportunities } = input
      knownLineOf(deps.db, caller, clientId)
      ensureClient(deps, caller, clientId)
      const before = styleOf(deps.db, clientId, styleModel)
      const row = save(deps, caller, before, {
        clientId,
        styleModel,
        name: name ?? before?.name ?? styleModel,
        idealCycleTime: cycle === undefined ? (before?.idealCycleTime ?? null) : cycle,
        opportunitiesPerUnit:
          opportunities === undefined ? (before?.opportunitiesPerUnit ?? null) : opportunities,
        retiredAt: retiredSince(before?.retiredAt, retired, deps.clock.now()),
      })
      if (row.idealCycleTime !== (before?.idealCycleTime ?? null)) {
        resolveEntries(deps.db, { clientId, styleModel })
        resolveOrders(deps.db, { clientId, styleModel })
      }
      return describeStyle(row)
    })
