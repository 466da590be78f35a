import type { Caller } from '../../contract/caller.ts'
import { nextSampleId } from '../../storage/measurements/samples.ts'
import { type MarkerSources, markerSources } from '../../storage/pieces/markerSources.ts'
import type { Effects } from '../commit/effects.ts'
import { runCommit } from '../commit/runCommit.ts'
import type { StationCore } from '../core.ts'
import { coverByAudit } from '../ingest/coverByAudit.ts'

/** One transaction that stores pieces and the subgroups of their markers. */
export interface PieceCommit {
  readonly core: StationCore
  readonly effects: Effects
  readonly caller: Caller
  /** Ms; one time for all of it. */
  readonly now: number
  readonly sources: MarkerSources
  readonly firstSampleId: number
}

/** Runs `work` in one transaction: pieces, their audit entries, and the subgroups that come of them, or none of it. */
export const runPieceCommit = <T>(core: StationCore, caller: Caller, work: (commit: PieceCommit) => T): T =>
  runCommit(core, (effects) => {
    const result = work({
      core,
      effects,
      caller,
      now: core.clock.now(),
      sources: markerSources(core.db),
      firstSampleId: nextSampleId(core.db),
    })
    coverByAudit(core, effects)
    return result
  })
