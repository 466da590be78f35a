import type { WritableDb } from '../../storage/connection.ts'
import type { Clock } from '../clock.ts'

/** What the use cases of characteristics need. */
export interface CharacteristicDeps {
  readonly db: WritableDb
  readonly clock: Clock
  /** Called once a change is on disk. */
  readonly changed?: (characteristicId: number, how: 'created' | 'updated' | 'deleted') => void
}
