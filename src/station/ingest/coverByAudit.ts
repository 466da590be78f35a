import { stationCaller } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { Effects } from '../commit/effects.ts'
import type { StationCore } from '../core.ts'

/** Writes the audit entry that covers the subgroups of a transaction, where it stored any. */
export const coverByAudit = (core: StationCore, effects: Effects): void => {
  const [first] = effects.samples
  const last = effects.samples.at(-1)
  if (first === undefined || last === undefined || effects.digest === null) return
  effects.seq = appendAudit(core.db, {
    kind: 'ingest',
    caller: stationCaller,
    at: core.clock.now(),
    operation: 'sample.submit',
    table: 'sample',
    samples: {
      firstId: first.sample_id,
      lastId: last.sample_id,
      count: effects.samples.length,
      digest: effects.digest.finish(),
    },
  })
}
