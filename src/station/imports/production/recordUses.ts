import type { RecordLayout } from '../../../contract/importKind.ts'
import { attendance } from './attendance.ts'
import { clients } from './clients.ts'
import { downtimeEvents } from './downtimeEvents.ts'
import { holds } from './holds.ts'
import { inspections } from './inspections.ts'
import { jobs } from './jobs.ts'
import { kpiTargets } from './kpiTargets.ts'
import { lineShifts } from './lineShifts.ts'
import { operations } from './operations.ts'
import { productionEntries } from './productionEntries.ts'
import type { RecordUse } from './recordUse.ts'
import { styles } from './styles.ts'
import { workOrders } from './workOrders.ts'

/** How the rows of each kind become records. */
export const recordUses: Readonly<Record<RecordLayout, RecordUse>> = {
  production_entries: productionEntries,
  work_orders: workOrders,
  clients,
  line_shifts: lineShifts,
  styles,
  operations,
  jobs,
  downtime_events: downtimeEvents,
  holds,
  attendance,
  inspections,
  kpi_targets: kpiTargets,
}
