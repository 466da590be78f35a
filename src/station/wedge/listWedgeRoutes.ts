import type { Handler } from '../../contract/handlers.ts'
import type { WedgeRoute } from '../../contract/wedgeRoute.ts'
import { type CharacteristicRow, characteristicById } from '../../storage/queries/characteristics.ts'
import { keyIncludes } from '../characteristics/findVisible.ts'
import { maySee } from '../characteristics/maySee.ts'
import type { StationCore } from '../core.ts'
import { type StoredRoute, storedRoutes } from './storedRoutes.ts'

/** A route as a client gets it. */
export const describeRoute = (route: StoredRoute, { code, name }: CharacteristicRow): WedgeRoute => ({
  ...route,
  characteristic_code: code,
  characteristic_name: name,
})

/** The routes to characteristics that the caller may read. */
export const listWedgeRoutes =
  ({ db }: Pick<StationCore, 'db'>): Handler<'wedgeRoute.list'> =>
  (caller) =>
    storedRoutes(db).flatMap((route) => {
      const characteristic = characteristicById(db, route.characteristic_id)
      if (characteristic === null || characteristic.deletedAt !== null) return []
      if (!maySee(caller, characteristic.clientId) || !keyIncludes(caller, characteristic.id)) return []
      return [describeRoute(route, characteristic)]
    })
