import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { hasUsers } from '../../storage/queries/users.ts'
import { stationName } from './stationName.ts'

/** Whether the first administrator is still to be entered. */
export const setupStatus =
  ({ db, version }: { readonly db: ReadableDb; readonly version: string }): Handler<'setup.status'> =>
  () => ({ needs_setup: !hasUsers(db), station_name: stationName(db), version })
