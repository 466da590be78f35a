import type { Caller } from '../../contract/caller.ts'
import type { ProcessEstimate } from '../../spc/chartPlan.ts'
import { insertRevision, type RevisionRow } from '../../storage/measurements/limitsRevisions.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { Effects } from '../commit/effects.ts'
import type { StationCore } from '../core.ts'
import type { SeriesState } from '../ingest/seriesState.ts'
import { describeRevision } from './describeRevision.ts'

/** What a new revision freezes, and from what. */
export interface NewRevision {
  readonly method: RevisionRow['method']
  readonly estimate: ProcessEstimate
  /** Ids of the subgroups that it was computed from; null where it was given. */
  readonly sampleIds: readonly number[] | null
  readonly reason: string | null
}

const signatureBy = (caller: Caller, signedAt: number): RevisionRow['signature'] =>
  caller.kind === 'user' && caller.signature !== undefined
    ? { ...caller.signature, username: caller.username, signedAt }
    : null

/**
 * Adds the next revision of a characteristic's limits, with its audit entry, within a transaction. The first is in force
 * from the beginning; a later one for the points after the newest point that there is now.
 *
 * @returns the revision, and the number of its audit entry
 */
export const addRevision = (
  core: StationCore,
  effects: Effects,
  state: SeriesState,
  caller: Caller,
  made: NewRevision,
): { row: RevisionRow; seq: number } => {
  const characteristicId = state.characteristic.id
  const former = state.revisions.at(-1)
  const createdAt = core.clock.now()
  const row: RevisionRow = {
    revision: (former?.revision ?? 0) + 1,
    method: made.method,
    centerLine: made.estimate.centerLine,
    sigma: made.estimate.sigma,
    withinSigma: made.estimate.withinSigma ?? null,
    parts: made.estimate.parts ?? null,
    subgroups: made.sampleIds?.length ?? null,
    after: former === undefined ? null : state.tail,
    createdBy: actorOf(caller).name,
    createdAt,
    reason: made.reason,
    signature: signatureBy(caller, createdAt),
  }
  insertRevision(core.db, characteristicId, row, made.sampleIds)
  effects.newLimits.push({ characteristicId, revision: row.revision })
  const seq = appendAudit(core.db, {
    kind: 'limits',
    caller,
    at: row.createdAt,
    operation: 'limits.revise',
    table: 'limits_revision',
    recordId: `${characteristicId}/${row.revision}`,
    before: former === undefined ? null : describeRevision(state.plan, former),
    after: describeRevision(state.plan, row),
    reason: made.reason,
  })
  // Rules never cross a revision: the next sample starts with fresh windows.
  core.states.delete(characteristicId)
  return { row, seq }
}
