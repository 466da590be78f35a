import type { WritableDb } from '../../storage/connection.ts'
import type { Clock } from '../clock.ts'

/** What changing the lists of causes and actions needs. */
export interface CatalogueDeps {
  readonly db: WritableDb
  readonly clock: Clock
}
