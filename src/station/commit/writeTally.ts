import type { WritableDb } from '../../storage/connection.ts'
import { addToTally } from '../../storage/measurements/tally.ts'
import type { Effects } from './effects.ts'

/** Brings the stored counts of subgroups up to date with what a transaction stored so far. */
export const writeTally = (db: WritableDb, effects: Effects): void => {
  for (const [characteristicId, subgroups] of effects.uncounted) addToTally(db, characteristicId, subgroups)
  effects.uncounted.clear()
}
