import type { Inference, InferredField } from '../../contract/production/inference.ts'
import { inferenceConfidence } from '../../contract/production/inferenceConfidence.ts'
import type { ProductionEntry } from '../../contract/production/productionEntry.ts'
import { defectRateOf, efficiencyOf, performanceOf, roundedRatio } from '../../contract/production/ratios.ts'
import type { EntryRow } from '../../storage/production/entries.ts'

const inferred = (field: InferredField, value: number, source: Inference['source']): Inference => ({
  field,
  value,
  source,
  confidence: inferenceConfidence[source],
  records: 1,
})

/** What was filled in for an entry. */
export const inferenceOf = (row: EntryRow): Inference[] => [
  ...(row.cycleSource === 'order' ? [] : [inferred('ideal_cycle_time', row.cycleHours, row.cycleSource)]),
  ...(row.shiftSource === 'entry'
    ? []
    : [inferred('shift_hours_scheduled', row.shiftHours, row.shiftSource)]),
  ...(row.presentSource === 'entry' ? [] : [inferred('employees_present', row.present, row.presentSource)]),
]

/** The three figures of an entry, in percent of two decimals. */
export const metricsOf = (row: EntryRow) => {
  const producedHours = row.unitsProduced * row.cycleHours
  return {
    efficiency: roundedRatio(efficiencyOf(producedHours, row.employeesAssigned * row.shiftHours).value),
    performance: roundedRatio(performanceOf(producedHours, row.runTimeHours).value),
    defect_rate: roundedRatio(defectRateOf(row.unitsDefective, row.unitsProduced).value),
  }
}

/** What an entry says itself, under the names that it is sent with. */
export const contentOf = (row: EntryRow) => ({
  work_order_id: row.workOrderId,
  job_id: row.jobId,
  shift_date: row.shiftDate,
  shift_type: row.shiftType,
  operation_id: row.operationId,
  units_produced: row.unitsProduced,
  units_defective: row.unitsDefective,
  run_time_hours: row.runTimeHours,
  employees_assigned: row.employeesAssigned,
  employees_present: row.employeesPresent,
  shift_hours_scheduled: row.shiftHoursScheduled,
  downtime_total_minutes: row.downtimeTotalMinutes,
  notes: row.notes,
})

const time = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

/** An entry as a client gets it, with its figures and what was filled in for it. */
export const describeEntry = (row: EntryRow): ProductionEntry => {
  const inference = inferenceOf(row)
  return {
    production_entry_id: row.entryId,
    client_id: row.clientId,
    style_model: row.styleModel,
    ...contentOf(row),
    ideal_cycle_time: row.cycleHours,
    hours_produced: row.unitsProduced * row.cycleHours,
    hours_available: row.employeesAssigned * row.shiftHours,
    ...metricsOf(row),
    inference_flags: inference.map(({ field }) => field),
    inference,
    status: row.status,
    verified: row.status === 'VERIFIED',
    verified_by: row.verifiedBy,
    verified_at: time(row.verifiedAt),
    batch_id: row.batchId,
    created_by: row.createdBy,
    created_at: new Date(row.createdAt).toISOString(),
    updated_by: row.updatedBy,
    updated_at: time(row.updatedAt),
  }
}
