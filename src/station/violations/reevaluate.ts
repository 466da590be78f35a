import type { PointEvaluation, Signal } from '../../spc/chartPlan.ts'
import { createEvaluator } from '../../spc/createEvaluator.ts'
import { evaluateChart } from '../../spc/evaluateChart.ts'
import type { RuleSet } from '../../spc/rule.ts'
import { pointsAfter, pointsBefore, type SeriesPoint } from '../../storage/measurements/series.ts'
import {
  restateViolation,
  setViolationStatus,
  type ViolationRow,
  violationsOfSample,
} from '../../storage/measurements/violations.ts'
import { type Effects, notePoint } from '../commit/effects.ts'
import type { StationCore } from '../core.ts'
import { estimateOf, revisionAt, type SeriesState } from '../ingest/seriesState.ts'
import { openViolation, type SignalAt, stateSignal } from './openViolation.ts'

const isSame = (violation: ViolationRow, signal: Signal): boolean =>
  violation.panel === signal.panel && violation.ruleId === signal.ruleId

const holdsAgain = (violation: ViolationRow): 'open' | 'acknowledged' =>
  violation.acknowledgedAt === null ? 'open' : 'acknowledged'

/**
 * Brings one point's stored violations in line with the signals that it has now. What a rule found that is no longer in
 * force stays as it was: nothing judges it any more.
 */
const reconcile = (
  core: StationCore,
  effects: Effects,
  key: SeriesPoint,
  rules: RuleSet,
  signals: readonly SignalAt[],
  arrived: number | null,
): void => {
  const stored = violationsOfSample(core.db, key.id)
  for (const at of signals) {
    const known = stored.find((violation) => isSame(violation, at.signal))
    if (known === undefined) {
      openViolation(core, effects, at, key.id === arrived, core.clock.now())
      continue
    }
    if (known.status === 'withdrawn') {
      const status = holdsAgain(known)
      setViolationStatus(core.db, known.id, status)
      effects.violationChanges.push({ id: known.id, characteristicId: known.characteristicId, status })
    }
    if (known.members.join() !== at.members.join() || known.revision !== at.revision.revision) {
      restateViolation(core.db, known.id, {
        ...stateSignal(at),
        members: at.members,
        revision: at.revision.revision,
      })
    }
  }
  for (const violation of stored) {
    if (violation.status === 'withdrawn' || signals.some((at) => isSame(violation, at.signal))) continue
    const inForce = rules[violation.panel].some((rule) => rule.ruleId === violation.ruleId)
    if (!inForce && !key.excluded) continue
    setViolationStatus(core.db, violation.id, 'withdrawn')
    effects.violationChanges.push({
      id: violation.id,
      characteristicId: violation.characteristicId,
      status: 'withdrawn',
    })
  }
}

/** Evaluates a stretch of a series, each point against the revision in force there. */
const evaluateStretch = (state: SeriesState, points: readonly SeriesPoint[]): PointEvaluation[] =>
  evaluateChart(
    points.map((point) => ({
      values: point.measurements,
      revision: revisionAt(state.revisions, point)?.revision ?? null,
    })),
    state.plan,
    new Map(state.revisions.map((revision) => [revision.revision, estimateOf(revision)])),
  )

/**
 * Evaluates a stretch of neighbouring points and brings the violations of those from `first` on in line. The points
 * before `first` only lend their values to the windows.
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
  const evaluations = evaluateStretch(state, points)
  for (let i = first; i < points.length; i++) {
    const point = points[i] as SeriesPoint
    const evaluation = evaluations[i] as PointEvaluation
    const revision = revisionAt(state.revisions, point)
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
    reconcile(core, effects, point, state.plan.rules, signals, arrived)
    notePoint(effects, state.characteristic.id, point, evaluation, revision?.revision ?? null, point.excluded)
  }
  return evaluations
}

/**
 * Re-evaluates the points that a change at `key` can touch: the point itself where it is stored and not excluded, and
 * the later points whose windows reach back to it.
 *
 * @returns the evaluation of the point at `key`; null where it is excluded
 */
export const reevaluateAround = (
  core: StationCore,
  effects: Effects,
  state: SeriesState,
  at: SeriesPoint,
  arrived: number | null,
): PointEvaluation | null => {
  const reach = state.evaluator.windowSize
  const id = state.characteristic.id
  const before = pointsBefore(core.db, id, at, reach + 1)
  const after = pointsAfter(core.db, id, at, reach + 1)
  if (at.excluded) {
    reconcile(core, effects, at, state.plan.rules, [], arrived)
    const plotted = createEvaluator(state.plan, null, before.at(-1)?.measurements[0]).plot(at.measurements)
    notePoint(effects, id, at, plotted, revisionAt(state.revisions, at)?.revision ?? null, true)
  }
  const points = at.excluded ? [...before, ...after] : [...before, at, ...after]
  const evaluations = reconcileStretch(core, effects, state, points, before.length, arrived)
  return at.excluded ? null : (evaluations[before.length] ?? null)
}
