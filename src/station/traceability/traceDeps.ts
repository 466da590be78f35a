import type { WritableDb } from '../../storage/connection.ts'
import type { Clock } from '../clock.ts'

/** What changing the fields needs. */
export interface TraceDeps {
  readonly db: WritableDb
  readonly clock: Clock
  /** Called once a field is stored that older subgroups are still to be found by. */
  readonly added: () => void
}
