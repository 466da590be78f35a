import type { WritableDb } from '../../storage/connection.ts'
import { writeMemories } from '../../storage/measurements/chartMemory.ts'
import { insertSamples } from '../../storage/measurements/samples.ts'
import { indexTraces } from '../../storage/traceability/traceIndex.ts'
import type { Effects } from './effects.ts'

/**
 * Stores the subgroups that a transaction took in and did not write yet. Call it before anything reads subgroups or
 * refers to one.
 */
export const writeSamples = (db: WritableDb, effects: Effects): void => {
  insertSamples(db, effects.unwritten)
  indexTraces(db, effects.unwritten)
  effects.unwritten.length = 0
  if (effects.memories.length === 0) return
  writeMemories(db, effects.memories)
  effects.memories.length = 0
}
