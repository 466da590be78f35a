import type { ReadableDb, WritableDb } from '../../storage/connection.ts'
import { putSetting, settingOf } from '../../storage/queries/settings.ts'

/** A route as the station keeps it. */
export interface StoredRoute {
  readonly id: number
  readonly prefix: string
  readonly characteristic_id: number
}

/** Where readings of gauges that type go, in the order in which they were said. */
export const storedRoutes = (db: ReadableDb): readonly StoredRoute[] =>
  JSON.parse(settingOf(db, 'wedge_routes') ?? '[]') as StoredRoute[]

export const putRoutes = (db: WritableDb, routes: readonly StoredRoute[]): void =>
  putSetting(db, 'wedge_routes', JSON.stringify(routes))
