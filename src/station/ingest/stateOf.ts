import { characteristicById } from '../../storage/queries/characteristics.ts'
import type { Effects } from '../commit/effects.ts'
import { writeSamples } from '../commit/writeSamples.ts'
import { writeTally } from '../commit/writeTally.ts'
import type { StationCore } from '../core.ts'
import { loadSeriesState, type SeriesState } from './seriesState.ts'

/** The evaluation state of a characteristic that exists; loaded on first use, within a transaction. */
export const stateOf = (core: StationCore, characteristicId: number, effects: Effects): SeriesState => {
  const known = core.states.get(characteristicId)
  if (known !== undefined) return known
  writeSamples(core.db, effects)
  writeTally(core.db, effects)
  const characteristic = characteristicById(core.db, characteristicId)
  if (characteristic === null) throw new Error(`characteristic ${characteristicId} is not stored`)
  const state = loadSeriesState(core.db, characteristic)
  core.states.set(characteristicId, state)
  return state
}
