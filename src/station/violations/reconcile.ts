import type { Signal } from '../../spc/chartPlan.ts'
import { rulesOfPanel } from '../../spc/rulesInForce.ts'
import type { SeriesPoint } from '../../storage/measurements/series.ts'
import {
  restateViolation,
  setViolationStatus,
  type ViolationRow,
  violationsOfSample,
} from '../../storage/measurements/violations.ts'
import type { Effects } from '../commit/effects.ts'
import type { StationCore } from '../core.ts'
import type { SeriesState } from '../ingest/seriesState.ts'
import { openViolation, type SignalAt, stateSignal } from './openViolation.ts'

const isSame = (violation: ViolationRow, signal: Signal): boolean =>
  violation.panel === signal.panel && violation.ruleId === signal.ruleId

const holdsAgain = (violation: ViolationRow): 'open' | 'acknowledged' =>
  violation.acknowledgedAt === null ? 'open' : 'acknowledged'

const changeStatus = (
  core: StationCore,
  effects: Effects,
  { id, characteristicId }: ViolationRow,
  status: ViolationRow['status'],
): void => {
  setViolationStatus(core.db, id, status)
  effects.violationChanges.push({ id, characteristicId, status })
}

/**
 * Brings one point's stored violations in line with the signals that it has now. What a rule found that is no longer in
 * force stays as it was: nothing judges it any more.
 *
 * @param arrived the id of the subgroup that just arrived, whose violations are found at arrival
 */
export const reconcile = (
  core: StationCore,
  effects: Effects,
  state: SeriesState,
  key: SeriesPoint,
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
    if (known.status === 'withdrawn') changeStatus(core, effects, known, holdsAgain(known))
    const stated = stateSignal(at)
    const isRestated =
      known.members.join() !== at.members.join() ||
      known.revision !== at.revision.revision ||
      known.value !== stated.value
    if (isRestated) {
      const { revision } = at.revision
      restateViolation(core.db, known.id, { ...stated, members: at.members, revision })
    }
  }
  for (const violation of stored) {
    if (violation.status === 'withdrawn' || signals.some((at) => isSame(violation, at.signal))) continue
    const rules = rulesOfPanel(state.plan, violation.panel)
    if (!rules.some((rule) => rule.ruleId === violation.ruleId) && !key.excluded) continue
    changeStatus(core, effects, violation, 'withdrawn')
  }
}
