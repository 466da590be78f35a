import type { StationCore } from '../core.ts'
import type { ImportDesk } from './importDesk.ts'
import type { ImportRuns } from './importRuns.ts'

/** What the use cases of imports share. */
export interface ImportDeps {
  readonly core: StationCore
  readonly desk: ImportDesk
  readonly runs: ImportRuns
}
