import { z } from 'zod'
import { nothing } from '../fields.ts'
import { operation } from '../operation.ts'
import { analysis, analyzeInput } from './inference.ts'
import {
  allKpis,
  allKpisQuery,
  kpiAnswer,
  kpiPathQuery,
  kpiQuery,
  kpiTarget,
  oeeAnswer,
  removeTargetInput,
  saveTargetInput,
  targetQuery,
} from './kpi.ts'
import {
  client,
  job,
  jobQuery,
  lineShift,
  masterQuery,
  saveClientInput,
  saveJobInput,
  saveShiftHoursInput,
  saveStyleInput,
  saveWorkOperationInput,
  style,
  workOperation,
} from './masterData.ts'
import { batchStatus, ofBatch, submitBatchInput, submittedBatch } from './productionBatch.ts'
import {
  createdEntry,
  createEntryInput,
  entryPage,
  entryQuery,
  entryStandards,
  entryWithReason,
  ofEntry,
  productionEntry,
  standardsQuery,
  updatedEntry,
  updateEntryInput,
  verifiedEntry,
} from './productionEntry.ts'
import {
  attendance,
  attendancePage,
  attendanceQuery,
  downtimeChanges,
  downtimeEvent,
  downtimePage,
  downtimeQuery,
  inspection,
  inspectionChanges,
  inspectionPage,
  inspectionQuery,
  ofShopEvent,
  recordAttendanceInput,
  recordDowntimeInput,
  recordInspectionInput,
  removeShopEventInput,
} from './shopEvents.ts'
import {
  beginStandstillInput,
  endStandstillInput,
  ofStandstill,
  runningStandstill,
  standstillQuery,
} from './standstill.ts'
import {
  createWorkOrderInput,
  hold,
  holdPage,
  holdQuery,
  ofWorkOrder,
  recordHoldInput,
  setOrderStatusInput,
  workOrder,
  workOrderChanges,
  workOrderDetail,
  workOrderPage,
  workOrderQuery,
} from './workOrder.ts'

/** Lines, shifts, styles, operations and jobs. Saving adds what is not there, and changes what is. */
export const masterDataOperations = {
  'client.list': operation('data.read', masterQuery.omit({ client_id: true }), z.array(client)),
  'client.save': operation('production.edit', saveClientInput, client),
  'lineShift.list': operation('data.read', masterQuery.pick({ client_id: true }), z.array(lineShift)),
  'lineShift.save': operation('production.edit', saveShiftHoursInput, lineShift),
  'style.list': operation('data.read', masterQuery, z.array(style)),
  'style.save': operation('production.edit', saveStyleInput, style),
  'workOperation.list': operation('data.read', masterQuery, z.array(workOperation)),
  'workOperation.save': operation('production.edit', saveWorkOperationInput, workOperation),
  'job.list': operation('data.read', jobQuery, z.array(job)),
  'job.save': operation('production.edit', saveJobInput, job),
}

/** Orders, from their planning to the shipping. */
export const workOrderOperations = {
  'workOrder.create': operation('production.edit', createWorkOrderInput, workOrder),
  'workOrder.list': operation('data.read', workOrderQuery, workOrderPage),
  'workOrder.get': operation('data.read', ofWorkOrder, workOrderDetail),
  'workOrder.update': operation(
    'production.edit',
    ofWorkOrder.extend({ changes: workOrderChanges }),
    workOrder,
  ),
  'workOrder.setStatus': operation('production.edit', setOrderStatusInput, workOrder),
  'hold.list': operation('data.read', holdQuery, holdPage),
  'hold.record': operation('production.edit', recordHoldInput, hold),
}

/** What was made in which shift. */
export const productionOperations = {
  'production.create': operation('production.create', createEntryInput, createdEntry),
  'production.list': operation('data.read', entryQuery, entryPage),
  'production.get': operation('data.read', ofEntry, productionEntry),
  'production.update': operation('production.edit', updateEntryInput, updatedEntry),
  'production.verify': operation('production.edit', ofEntry, verifiedEntry),
  'production.reopen': operation('production.edit', entryWithReason, productionEntry),
  'production.void': operation('production.edit', entryWithReason, productionEntry),
  'production.standards': operation('data.read', standardsQuery, entryStandards),
  'production.undo': operation('production.create', ofEntry, productionEntry),
}

/** Many entries as one file. */
export const productionBatchOperations = {
  'productionBatch.submit': operation('production.create', submitBatchInput, submittedBatch),
  'productionBatch.status': operation('production.create', ofBatch, batchStatus),
}

/** What happened beside it: standstills, absences, inspections. */
export const shopEventOperations = {
  'standstill.list': operation('data.read', standstillQuery, z.array(runningStandstill)),
  'standstill.begin': operation('production.create', beginStandstillInput, runningStandstill),
  'standstill.end': operation('production.create', endStandstillInput, runningStandstill),
  'standstill.drop': operation('production.create', ofStandstill, nothing),
  'downtime.record': operation('production.create', recordDowntimeInput, downtimeEvent),
  'downtime.list': operation('data.read', downtimeQuery, downtimePage),
  'downtime.update': operation(
    'production.edit',
    ofShopEvent.extend({ changes: downtimeChanges }),
    downtimeEvent,
  ),
  'downtime.remove': operation('production.edit', removeShopEventInput, nothing),
  'attendance.record': operation('production.create', recordAttendanceInput, attendance),
  'attendance.list': operation('data.read', attendanceQuery, attendancePage),
  'attendance.remove': operation('production.edit', removeShopEventInput, nothing),
  'inspection.record': operation('production.create', recordInspectionInput, inspection),
  'inspection.list': operation('data.read', inspectionQuery, inspectionPage),
  'inspection.update': operation(
    'production.edit',
    ofShopEvent.extend({ changes: inspectionChanges }),
    inspection,
  ),
  'inspection.remove': operation('production.edit', removeShopEventInput, nothing),
}

/** The figures of production, their targets, and what was filled in for them. */
export const kpiOperations = {
  'kpi.get': operation('data.read', kpiQuery, kpiAnswer),
  'kpi.all': operation('data.read', allKpisQuery, allKpis),
  'kpi.oee': operation('data.read', kpiPathQuery, oeeAnswer),
  'kpiTarget.list': operation('data.read', targetQuery, z.array(kpiTarget)),
  'kpiTarget.save': operation('production.edit', saveTargetInput, kpiTarget),
  'kpiTarget.remove': operation('production.edit', removeTargetInput, nothing),
  'inference.analyze': operation('data.read', analyzeInput, analysis),
}
