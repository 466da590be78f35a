import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { hasUsers } from '../../storage/queries/users.ts'
import type { Network } from '../station.ts'
import { stationName } from './stationName.ts'

/** Whether the first administrator is still to be entered. */
export const setupStatus =
  ({
    db,
    version,
    network,
  }: {
    readonly db: ReadableDb
    readonly version: string
    readonly network: Pick<Network, 'state'>
  }): Handler<'setup.status'> =>
  () => ({
    needs_setup: !hasUsers(db),
    station_name: stationName(db),
    version,
    open_to_network: network.state().addresses.length > 0,
  })
