import type { StationCore } from '../core.ts'
import { createImportDesk } from './importDesk.ts'
import { importHandlers } from './importHandlers.ts'
import { createImportRuns } from './importRuns.ts'
import { callAtOnce } from './production/callAtOnce.ts'
import type { RecordHandlers } from './production/recordUse.ts'

interface ImportsOptions {
  readonly core: StationCore
  readonly databaseFile: string
  readonly now: () => number
  /** Told of characteristics whose charts are to be drawn anew. */
  readonly changed: (characteristicId: number) => void
  /** Asked at the first call, when the station is whole. */
  readonly handlers: () => RecordHandlers
}

/** The import of tables, as it runs. */
export const openImports = ({ core, databaseFile, now, changed, handlers }: ImportsOptions) => {
  const desk = createImportDesk(databaseFile, now)
  const runs = createImportRuns(core, desk, changed, callAtOnce(handlers))
  return {
    handlers: importHandlers({ core, desk, runs }),
    close: async (): Promise<void> => {
      await runs.close()
      await desk.close()
    },
  }
}
