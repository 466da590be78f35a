import { listClients } from '../../storage/production/clients.ts'
import { listJobs } from '../../storage/production/jobs.ts'
import { listStyles } from '../../storage/production/styles.ts'
import { listWorkOperations } from '../../storage/production/workOperations.ts'
import type { StationHandlers } from '../station.ts'
import { findWorkOrder } from '../workOrders/findWorkOrder.ts'
import { knownLineOf } from './knownLine.ts'
import { lineOf } from './lineOf.ts'
import type { ProductionDeps } from './productionDeps.ts'
import { describeClient, saveClient } from './saveClient.ts'
import { describeJob, saveJob } from './saveJob.ts'
import { lineShifts, saveShiftHours } from './saveShiftHours.ts'
import { describeStyle, saveStyle } from './saveStyle.ts'
import { describeWorkOperation, saveWorkOperation } from './saveWorkOperation.ts'

interface MayBeRetired {
  readonly retiredAt: number | null
}

const offered = <Row extends MayBeRetired>(rows: readonly Row[], includeRetired: string | undefined): Row[] =>
  rows.filter((row) => includeRetired === 'true' || row.retiredAt === null)

type Subject = 'client' | 'lineShift' | 'style' | 'workOperation' | 'job'

/** The use cases of lines, the hours of their shifts, styles, steps of the work, and jobs. */
export const masterDataHandlers = (
  deps: ProductionDeps,
): Pick<StationHandlers, Extract<keyof StationHandlers, `${Subject}.${string}`>> => {
  const { db } = deps
  return {
    'client.list': (caller, { include_retired }) =>
      offered(listClients(db, lineOf(caller, undefined)), include_retired).map(describeClient),
    'client.save': saveClient(deps),
    'lineShift.list': (caller, { client_id }) => lineShifts(db, knownLineOf(db, caller, client_id)),
    'lineShift.save': saveShiftHours(deps),
    'style.list': (caller, { client_id, include_retired }) =>
      offered(listStyles(db, knownLineOf(db, caller, client_id)), include_retired).map(describeStyle),
    'style.save': saveStyle(deps),
    'workOperation.list': (caller, { client_id, include_retired }) =>
      offered(listWorkOperations(db, knownLineOf(db, caller, client_id)), include_retired).map(
        describeWorkOperation,
      ),
    'workOperation.save': saveWorkOperation(deps),
    'job.list': (caller, { client_id, work_order_id, include_retired }) => {
      const line = knownLineOf(db, caller, client_id)
      if (work_order_id !== undefined) findWorkOrder(db, caller, work_order_id)
      return offered(listJobs(db, line, work_order_id ?? null), include_retired).map(describeJob)
    },
    'job.save': saveJob(deps),
  }
}
