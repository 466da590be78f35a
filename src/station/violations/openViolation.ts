import type { PointEvaluation, Signal } from '../../spc/chartPlan.ts'
import { describeSignal } from '../../spc/describeSignal.ts'
import { limitsAt } from '../../spc/limitsAt.ts'
import { ruleSeverity } from '../../spc/rules/ruleRegistry.ts'
import { rulesOfPanel } from '../../spc/rulesInForce.ts'
import type { RevisionRow } from '../../storage/measurements/limitsRevisions.ts'
import type { SeriesKey } from '../../storage/measurements/series.ts'
import { insertViolation, type NewViolation } from '../../storage/measurements/violations.ts'
import type { Effects } from '../commit/effects.ts'
import type { StationCore } from '../core.ts'
import { estimateOf, type SeriesState } from '../ingest/seriesState.ts'
import { judgedValue } from './judgedValue.ts'

/** A signal at a stored point, with what is needed to say it in words. */
export interface SignalAt {
  readonly state: SeriesState
  readonly key: SeriesKey
  readonly evaluation: PointEvaluation
  readonly signal: Signal
  readonly revision: RevisionRow
  /** Ids of the subgroups of the pattern, oldest first. */
  readonly members: readonly number[]
}

/** What fired, in words with numbers, and the plotted value that it is about. */
export const stateSignal = (at: SignalAt): { value: number; sentence: string } => {
  const { characteristic, plan } = at.state
  const { panel, ruleId } = at.signal
  const { n, equivalentSize } = at.evaluation
  const limits = limitsAt(plan, estimateOf(at.revision), n, equivalentSize)
  const value = judgedValue(at.signal, at.evaluation) ?? 0
  const setting = rulesOfPanel(plan, panel).find((rule) => rule.ruleId === ruleId)
  return {
    value,
    sentence: describeSignal({
      ruleId,
      panel,
      parameters: setting?.parameters ?? {},
      value,
      limits: (panel === 'location' ? null : limits[panel]) ?? limits,
      decimals: characteristic.decimals,
      unit: characteristic.unit,
      side: at.signal.side,
      chartType: plan.chartType,
      subgroupSize: plan.subgroupSize,
    }),
  }
}

/** Opens a violation for a signal, within the transaction that stores or re-evaluates its subgroup. */
export const openViolation = (
  core: StationCore,
  effects: Effects,
  at: SignalAt,
  atArrival: boolean,
  openedAt: number,
): void => {
  const row: NewViolation = {
    characteristicId: at.state.characteristic.id,
    sampleId: at.key.id,
    at: at.key.at,
    panel: at.signal.panel,
    ruleId: at.signal.ruleId,
    severity: ruleSeverity(at.signal.ruleId),
    revision: at.revision.revision,
    ...stateSignal(at),
    members: at.members,
    atArrival,
    openedAt,
  }
  const id = insertViolation(core.db, row)
  if (atArrival) core.locks.fired(id, row)
  effects.violationChanges.push({ id, characteristicId: row.characteristicId, status: 'open' })
}
