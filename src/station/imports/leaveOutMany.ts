import type { Caller } from '../../contract/caller.ts'
import { insertExclusion } from '../../storage/measurements/exclusions.ts'
import { type SampleRow, seriesPoint } from '../../storage/measurements/samples.ts'
import { isAfter, pointsAfter, pointsBefore, type SeriesKey } from '../../storage/measurements/series.ts'
import { actorOf } from '../actor.ts'
import type { Effects } from '../commit/effects.ts'
import type { StationCore } from '../core.ts'
import { stateOf } from '../ingest/stateOf.ts'
import { reconcile } from '../violations/reconcile.ts'
import { reconcileStretch, reevaluateAround } from '../violations/reevaluate.ts'

/**
 * Excludes many subgroups within a transaction and withdraws their violations. The points around them are not judged again:
 * `judgeBetween` and `judgeAfter` do that once for all.
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
 * Judges a page of points again that were left between excluded ones.
 *
 * @param from the first of them
 * @param until the newest excluded one
 * @returns the last that was judged
 */
export const judgeBetween = (
  core: StationCore,
  effects: Effects,
  characteristicId: number,
  from: SeriesKey,
  until: SampleRow,
): SeriesKey => {
  const state = stateOf(core, characteristicId, effects)
  const page = pointsAfter(core.db, characteristicId, { at: from.at, id: from.id - 1 }, pointsAtOnce).filter(
    (point) => isAfter(until, point),
  )
  const before = pointsBefore(core.db, characteristicId, from, state.evaluator.windowSize + 1)
  reconcileStretch(core, effects, state, [...before, ...page], before.length, null)
  core.states.delete(characteristicId)
  return page.at(-1) ?? from
}

/** Judges the points again whose windows, or sums, reached back to excluded ones, of which `until` is the newest. */
export const judgeAfter = (core: StationCore, effects: Effects, until: SampleRow): void => {
  const state = stateOf(core, until.characteristicId, effects)
  reevaluateAround(core, effects, state, seriesPoint(until, true), null)
  core.states.delete(until.characteristicId)
}
