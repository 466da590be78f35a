import type { PointEvaluation } from '../../spc/chartPlan.ts'
import { createPlotter } from '../../spc/createPlotter.ts'
import { evaluateChart } from '../../spc/evaluateChart.ts'
import { pointsBefore, type SeriesPoint } from '../../storage/measurements/series.ts'
import { carriedBefore } from '../chart/carriedBefore.ts'
import { type Effects, notePoint } from '../commit/effects.ts'
import { writeSamples } from '../commit/writeSamples.ts'
import type { StationCore } from '../core.ts'
import { estimateOf, estimatesOf, revisionAt, type SeriesState } from '../ingest/seriesState.ts'
import { memoriesOf, pointsTouchedAfter } from './pointsTouched.ts'
import { reconcile } from './reconcile.ts'

/**
 * Evaluates a stretch of neighbouring points, each against the revision in force there, and brings the violations of those
 * from `first` on in line. The points before `first` only lend their values to the windows.
 *
 * @param arrived the id of the subgroup that just arrived, whose violations are found at arrival
 * @returns the evaluations, one a point
 */
export const reconcileStretch = (
  core: StationCore,
  effects: Effects,
  state: SeriesState,
  points: readonly SeriesPoint[],
  first: number,
  arrived: number | null,
): PointEvaluation[] => {
  const [oldest] = points
  if (oldest === undefined) return []
  const { plan, revisions, characteristic } = state
  const before = carriedBefore(core.db, characteristic.id, plan, revisions, oldest)
  const evaluations = evaluateChart(
    points.map((point) => ({
      values: point.measurements,
      part: point.part,
      revision: revisionAt(revisions, point)?.revision ?? null,
    })),
    plan,
    estimatesOf(revisions),
    before,
  )
  for (let i = first; i < points.length; i++) {
    const point = points[i] as SeriesPoint
    const evaluation = evaluations[i] as PointEvaluation
    const revision = revisionAt(revisions, point)
    const signals = evaluation.signals.flatMap((signal) =>
      revision === null
        ? []
        : {
            state,
            key: point,
            evaluation,
            signal,
            revision,
            members: signal.members
              .toSorted((a, b) => b - a)
              .map((distance) => (points[i - distance] as SeriesPoint).id),
          },
    )
    reconcile(core, effects, state, point, signals, arrived)
    notePoint(effects, characteristic.id, point, evaluation, revision?.revision ?? null, point.excluded)
  }
  const memories = memoriesOf(state, points, before)
  for (const [i, memory] of memories.entries()) {
    const point = points[i]
    if (i >= first && memory !== null && point !== undefined) {
      effects.memories.push({ sampleId: point.id, memory })
    }
  }
  if (memories.length > 0) writeSamples(core.db, effects)
  return evaluations
}

/**
 * Re-evaluates the points that a change at a stored point can touch: the point itself where it is not excluded, and the
 * later points whose windows, or sums, reach back to it.
 *
 * @returns the evaluation of the point; null where it is excluded
 */
export const reevaluateAround = (
  core: StationCore,
  effects: Effects,
  state: SeriesState,
  at: SeriesPoint,
  arrived: number | null,
): PointEvaluation | null => {
  const { plan, revisions, characteristic } = state
  const reach = state.evaluator.windowSize
  const before = pointsBefore(core.db, characteristic.id, at, reach + 1)
  const after = pointsTouchedAfter(core.db, state, at)
  if (at.excluded) {
    const revision = revisionAt(revisions, at)
    reconcile(core, effects, state, at, [], arrived)
    const carried = carriedBefore(core.db, characteristic.id, plan, revisions, at)
    const plotter = createPlotter(plan, revision === null ? null : estimateOf(revision), carried)
    const plotted = plotter.show(at.measurements, at.part)
    notePoint(effects, characteristic.id, at, plotted, revision?.revision ?? null, true)
  }
  const points = at.excluded ? [...before, ...after] : [...before, at, ...after]
  const evaluations = reconcileStretch(core, effects, state, points, before.length, arrived)
  return at.excluded ? null : (evaluations[before.length] ?? null)
}
