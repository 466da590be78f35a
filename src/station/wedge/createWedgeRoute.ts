import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { characteristicById } from '../../storage/queries/characteristics.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { findConfigurable } from '../characteristics/findVisible.ts'
import type { StationCore } from '../core.ts'
import { describeRoute } from './listWedgeRoutes.ts'
import { putRoutes, storedRoutes } from './storedRoutes.ts'

/** A prefix leads to one characteristic of the station; that of a characteristic which is gone is free again. */
const isTaken = (db: StationCore['db'], prefix: string): boolean =>
  storedRoutes(db).some(
    (one) => one.prefix === prefix && characteristicById(db, one.characteristic_id)?.deletedAt === null,
  )

/**
 * Says that readings with a prefix belong to a characteristic.
 *
 * @throws ContractError NOT_FOUND, FORBIDDEN for a characteristic that all clients share, CONFLICT for a prefix that leads
 * somewhere else
 */
export const createWedgeRoute =
  ({ db, clock }: Pick<StationCore, 'db' | 'clock'>): Handler<'wedgeRoute.create'> =>
  (caller, { prefix, characteristic_id }) =>
    inTransaction(db, () => {
      const characteristic = findConfigurable(db, caller, characteristic_id)
      if (isTaken(db, prefix)) {
        throw new ContractError(
          'CONFLICT',
          `The prefix "${prefix}" leads to a characteristic already. Choose another, or remove that route first.`,
        )
      }
      const before = storedRoutes(db)
      const id = Math.max(0, ...before.map((one) => one.id)) + 1
      const route = { id, prefix, characteristic_id }
      putRoutes(db, [...before.filter((one) => one.prefix !== prefix), route])
      appendAudit(db, {
        kind: 'configuration',
        at: clock.now(),
        caller,
        operation: 'wedgeRoute.create',
        table: 'setting',
        recordId: `wedge_route/${id}`,
        before: null,
        after: route,
      })
      return describeRoute(route, characteristic)
    })
