import type { Caller } from '../../contract/caller.ts'
import { insertExclusion } from '../../storage/measurements/exclusions.ts'
import { type SampleRow, seriesPoint } from '../../storage/measurements/samples.ts'
import { actorOf } from '../actor.ts'
import type { Effects } from '../commit/effects.ts'
import type { StationCore } from '../core.ts'
import { reevaluateAround } from '../violations/reevaluate.ts'
import type { SeriesState } from './seriesState.ts'

/**
 * Excludes a stored subgroup within a transaction: its violations are withdrawn, and the later points whose windows held it
 * are judged again.
 *
 * @returns whether it was not excluded before; the first reason stays
 */
export const leaveOut = (
  core: StationCore,
  effects: Effects,
  caller: Caller,
  state: SeriesState,
  row: SampleRow,
  reason: string,
): boolean => {
  const isNew = insertExclusion(core.db, {
    sampleId: row.id,
    characteristicId: row.characteristicId,
    reason,
    excludedBy: actorOf(caller).name,
    excludedAt: core.clock.now(),
  })
  if (!isNew) return false
  reevaluateAround(core, effects, state, seriesPoint(row, true), null)
  // Its values may be in the newest windows: the next sample rebuilds the state from the database.
  core.states.delete(row.characteristicId)
  return true
}
