import type { WritableDb } from '../storage/connection.ts'
import type { EntryLocks } from './alarms/entryLocks.ts'
import type { Clock } from './clock.ts'
import type { Effects } from './commit/effects.ts'
import type { Pace } from './commit/pace.ts'
import type { SeriesState } from './ingest/seriesState.ts'
import type { Log } from './station.ts'

/** What a commit did, once it is on disk. */
export interface Commit {
  readonly seq: number
  readonly effects: Effects
}

/** What the use cases around measurements share. */
export interface StationCore {
  readonly db: WritableDb
  readonly clock: Clock
  readonly log: Log
  /** Evaluation states by characteristic, rebuilt from the database on first use. */
  readonly states: Map<number, SeriesState>
  /** Ids of known origins by their content. */
  readonly origins: Map<string, number>
  /** Characteristics that take no subgroups. */
  readonly locks: EntryLocks
  /** Holds long work back while measurements are coming. */
  readonly pace: Pace
  /** Called after each commit; must not throw. */
  readonly announce: (commit: Commit) => void
}
