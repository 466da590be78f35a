import type { StationCore } from '../core.ts'
import { kpiHandlers } from '../kpi/kpiHandlers.ts'
import { masterDataHandlers } from '../masterData/masterDataHandlers.ts'
import type { Reader } from '../reader/reader.ts'
import { shopEventHandlers } from '../shopEvents/shopEventHandlers.ts'
import { workOrderHandlers } from '../workOrders/workOrderHandlers.ts'
import { batchHandlers } from './batch/batchHandlers.ts'
import { openBatchDesk } from './batch/openBatchDesk.ts'
import { productionHandlers } from './productionHandlers.ts'

/**
 * The production of a station that is open: lines, orders, entries and their files, what happened beside them, and the figures.
 *
 * @param office reads lists and figures, and rests in between
 * @param calculating reads files
 */
export const openProduction = (core: StationCore, office: Reader, calculating: Reader) => {
  const batches = openBatchDesk(core)
  return {
    handlers: {
      ...masterDataHandlers(core),
      ...workOrderHandlers(core, office),
      ...shopEventHandlers(core, office),
      ...productionHandlers(core),
      ...batchHandlers(core, batches, calculating),
      ...kpiHandlers(core, office),
    },
    close: batches.close,
  }
}
