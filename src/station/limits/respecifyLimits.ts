import type { Caller } from '../../contract/caller.ts'
import type { PartEstimate, ProcessEstimate } from '../../spc/chartPlan.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import { frozenPart, knowsParts } from '../../spc/charts/shortRunPart.ts'
import { estimateProcess } from '../../spc/estimateProcess.ts'
import type { Effects } from '../commit/effects.ts'
import type { StationCore } from '../core.ts'
import { estimateOf, type SeriesState } from '../ingest/seriesState.ts'
import { stateOf } from '../ingest/stateOf.ts'
import { requireSignature } from '../signatures/requireSignature.ts'
import { addRevision } from './addRevision.ts'

/** Targets and sigmas as they are set now; a part whose sigma came from a baseline keeps it. */
const withParts = ({ plan }: SeriesState, former: ProcessEstimate): ProcessEstimate => {
  const parts = new Map<string, PartEstimate>()
  for (const { partNumber, target, sigma: given } of plan.params?.parts ?? []) {
    const common = plan.chartType === 'short_run_deviation' ? former.sigma : undefined
    const sigma = common ?? given ?? frozenPart(former, partNumber)?.sigma
    if (sigma !== undefined) parts.set(partNumber, { target, sigma })
  }
  return { ...former, parts: Object.fromEntries(parts) }
}

/** Parts in an order of their own, so that the order in which they are listed makes no difference. */
const sorted = (parts: ProcessEstimate['parts']): string =>
  JSON.stringify(
    Object.entries(parts ?? {})
      .map(([name, { target, sigma }]) => [name, target, sigma])
      .sort(),
  )

const isEqual = (a: ProcessEstimate, b: ProcessEstimate): boolean =>
  a.centerLine === b.centerLine && a.sigma === b.sigma && sorted(a.parts) === sorted(b.parts)

/**
 * Freezes new limits where a characteristic's were made from its settings (pre-control from the tolerance, short runs from the targets of
 * their parts) and these have changed: what was measured before keeps the limits of its time.
 *
 * @throws ContractError UNPROCESSABLE_ENTITY where the station asks for a signature under new limits and there is none
 */
export const respecifyLimits = (
  core: StationCore,
  effects: Effects,
  caller: Caller,
  characteristicId: number,
): void => {
  core.states.delete(characteristicId)
  const state = stateOf(core, characteristicId, effects)
  const latest = state.revisions.at(-1)
  if (latest === undefined) return
  const former = estimateOf(latest)
  const { chartType } = state.plan
  const bySpecification = chartDefinition(chartType).baseline === 'specification'
  if (!bySpecification && !knowsParts(chartType)) return
  const estimate = bySpecification ? estimateProcess(state.plan, []) : withParts(state, former)
  if ('reason' in estimate || isEqual(estimate, former)) return
  requireSignature(core.db, caller, 'limits.revise')
  const { seq } = addRevision(core, effects, state, caller, {
    method: 'given',
    estimate,
    sampleIds: null,
    reason: bySpecification ? 'The specification limits were changed' : 'The part numbers were changed',
  })
  effects.seq = seq
}
