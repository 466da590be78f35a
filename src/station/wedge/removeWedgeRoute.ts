import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { characteristicById } from '../../storage/queries/characteristics.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { foreignObject } from '../audit/foreignObject.ts'
import { findConfigurable } from '../characteristics/findVisible.ts'
import { maySee } from '../characteristics/maySee.ts'
import type { StationCore } from '../core.ts'
import { putRoutes, storedRoutes } from './storedRoutes.ts'

/**
 * Forgets where readings with a prefix go.
 *
 * @throws ContractError NOT_FOUND where there is no such route or its characteristic is another client's, FORBIDDEN where it
 * is shared by all
 */
export const removeWedgeRoute =
  ({ db, clock }: Pick<StationCore, 'db' | 'clock'>): Handler<'wedgeRoute.remove'> =>
  (caller, { id }) =>
    inTransaction(db, () => {
      const routes = storedRoutes(db)
      const route = routes.find((one) => one.id === id)
      const none = new ContractError('NOT_FOUND', `There is no route ${id}.`)
      if (route === undefined) throw none
      const characteristic = characteristicById(db, route.characteristic_id)
      // Told by its own number: that of the characteristic would say what a foreign prefix leads to.
      if (characteristic !== null && !maySee(caller, characteristic.clientId)) throw foreignObject(none)
      findConfigurable(db, caller, route.characteristic_id)
      putRoutes(
        db,
        routes.filter((one) => one !== route),
      )
      appendAudit(db, {
        kind: 'configuration',
        at: clock.now(),
        caller,
        operation: 'wedgeRoute.remove',
        table: 'setting',
        recordId: `wedge_route/${id}`,
        before: route,
        after: null,
      })
      return {}
    })
