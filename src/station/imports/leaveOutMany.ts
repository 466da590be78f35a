import type { Caller } from '../../contract/caller.ts'
import { insertExclusion } from '../../storage/measurements/exclusions.ts'
import { type SampleRow, seriesPoint } from '../../storage/measurements/samples.ts'
import { pointsAfter, pointsBefore, type SeriesKey } from '../../storage/measurements/series.ts'
import { actorOf } from '../actor.ts'
import type { Effects } from '../commit/effects.ts'
import type { StationCore } from '../core.ts'
import { stateOf } from '../ingest/stateOf.ts'
import { reconcile } from '../violations/reconcile.ts'
import { reconcileStretch, reevaluateAround } from '../violations/reevaluate.ts'

/**
 * Excludes many subgroups within a transaction and withdraws their violations. The points around them are not judged again:
 * `judgeAround` does that once for all.
 *
 * @returns how many were not excluded before
 */
export const leaveOutMany = (
  core: StationCore,
  effects: Effects,
  caller: Caller,
  rows: readonly SampleRow[],
  reason: string,
): number => {
  const excludedBy = actorOf(caller).name
  const excludedAt = core.clock.now()
  let count = 0
  for (const row of rows) {
    const { id: sampleId, characteristicId } = row
    if (!insertExclusion(core.db, { sampleId, characteristicId, reason, excludedBy, excludedAt })) continue
    count += 1
    reconcile(core, effects, stateOf(core, characteristicId, effects), seriesPoint(row, true), [], null)
  }
  for (const id of new Set(rows.map((row) => row.characteristicId))) core.states.delete(id)
  return count
}

const pointsAtOnce = 500

/**
 * Judges a page of the points of a characteristic after a key again, that were left between excluded ones.
 *
 * @param until the newest excluded one; points after it are judged as far as its windows reach
 * @returns where the next page begins; null where all are done
 */
export const judgeAround = (
  core: StationCore,
  effects: Effects,
  characteristicId: number,
  from: SeriesKey,
  until: SampleRow,
): SeriesKey | null => {
  const state = stateOf(core, characteristicId, effects)
  const reach = state.evaluator.windowSize + 1
  const page = pointsAfter(core.db, characteristicId, from, pointsAtOnce).filter(
    (point) => point.at < until.at || (point.at === until.at && point.id < until.id),
  )
  const last = page.at(-1)
  if (last !== undefined) {
    const before = pointsBefore(core.db, characteristicId, page[0] ?? null, reach)
    reconcileStretch(core, effects, state, [...before, ...page], before.length, null)
  }
  const isLast = page.length < pointsAtOnce
  if (isLast) reevaluateAround(core, effects, state, seriesPoint(until, true), null)
  core.states.delete(characteristicId)
  return isLast || last === undefined ? null : last
}
