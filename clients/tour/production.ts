import { type Folder, step } from './step.ts'

const client_id = 'PUMP-LINE-2'
const style_model = 'C40-PUMP'
const work_order_id = '2026-01-05-C40-118'
const line = { client_id }
const period = { ...line, date_from: '2026-01-05', date_to: '2026-01-09' }
const shift = { shift_date: '2026-01-05', shift_type: 'SHIFT_1ST' }

export const masterData: Folder = {
  name: 'Production master data',
  steps: [
    step('client.save', { body: { ...line, name: 'Pump line 2', ideal_cycle_time: 0.3 } }),
    step('client.list', { query: { include_retired: 'false' } }),
    step('lineShift.save', { body: { ...line, shift_type: 'SHIFT_1ST', hours: 8.5, starts_at: '06:00' } }),
    step('lineShift.list', { query: line }),
    step('style.save', {
      body: {
        ...line,
        style_model,
        name: 'Centrifugal pump C40',
        ideal_cycle_time: 0.25,
        opportunities_per_unit: 12,
      },
    }),
    step('style.list', { query: line }),
    step('workOperation.save', {
      body: { ...line, operation_id: 'ASSEMBLY', name: 'Assembly', sequence: 10 },
    }),
    step('workOperation.save', {
      name: 'Add the step after it',
      body: { ...line, operation_id: 'TEST-BENCH', name: 'Test bench', sequence: 20 },
    }),
    step('workOperation.list', { query: line }),
    step('workOrder.create', {
      name: 'Add an order for the job',
      body: {
        work_order_id: '2026-01-05-C40-117',
        ...line,
        style_model,
        planned_quantity: 40,
        planned_start_date: '2026-01-05',
        planned_ship_date: '2026-01-09',
      },
    }),
    step('job.save', {
      body: {
        job_id: '2026-01-05-C40-117-L1',
        work_order_id: '2026-01-05-C40-117',
        operation_id: 'ASSEMBLY',
        planned_quantity: 40,
      },
    }),
    step('job.list', { query: { work_order_id: '2026-01-05-C40-117' } }),
  ],
}

const order = { id: work_order_id }

export const workOrders: Folder = {
  name: 'Work orders',
  steps: [
    step('workOrder.create', {
      body: {
        work_order_id,
        ...line,
        style_model,
        planned_quantity: 500,
        planned_start_date: '2026-01-05',
        planned_ship_date: '2026-01-16',
        ideal_cycle_time: 0.25,
        priority_level: 'STANDARD',
        po_number: 'PO-2026-0118',
      },
    }),
    step('workOrder.list', { query: { ...line, status: 'open', page: 1, limit: 50 } }),
    step('workOrder.get', { path: order }),
    step('workOrder.update', { path: order, body: { priority_level: 'HIGH' } }),
    step('workOrder.setStatus', {
      path: order,
      body: { status: 'ON_HOLD', hold_cause: 'MATERIAL', reason: 'impellers are late' },
    }),
    step('workOrder.setStatus', { name: 'Release it again', path: order, body: { status: 'ACTIVE' } }),
    step('hold.record', {
      body: {
        work_order_id,
        cause: 'CUSTOMER',
        reason: 'drawing was being changed',
        held_at: '2026-01-07T08:00:00Z',
        released_at: '2026-01-08T10:30:00Z',
      },
    }),
    step('hold.list', { query: { work_order_id } }),
  ],
}

const entry = {
  work_order_id,
  ...shift,
  operation_id: 'ASSEMBLY',
  units_produced: 100,
  units_defective: 2,
  run_time_hours: 8.5,
  employees_assigned: 10,
  employees_present: 9,
}
const atEntry = { id: '{{entryId}}' }
const reason = { reason: 'counted twice' }

const rows = `work_order_id,shift_date,shift_type,units_produced,units_defective,run_time_hours,employees_assigned
${work_order_id},2026-01-07,SHIFT_1ST,96,1,8.5,10
${work_order_id},2026-01-07,SHIFT_2ND,88,3,8,9
`

export const production: Folder = {
  name: 'Production',
  steps: [
    step('production.create', {
      body: {
        ...entry,
        notes: 'started half an hour late',
        entry_uuid: '0199b8a2-4f3e-7c11-8a5d-6b1f0e9d2c34',
      },
      keep: { entryId: 'production_entry_id' },
    }),
    step('production.standards', { query: { work_order_id, ...shift } }),
    step('production.list', { query: { ...period, shift_type: 'SHIFT_1ST', page: 1, limit: 50 } }),
    step('production.get', { path: atEntry }),
    step('production.update', {
      path: atEntry,
      body: { units_produced: 105, notes: 'counted again', reason: 'a box was behind the door' },
    }),
    step('production.verify', { path: atEntry }),
    step('production.reopen', { path: atEntry, body: reason }),
    step('production.create', {
      name: 'Enter the next shift',
      body: { ...entry, shift_type: 'SHIFT_2ND', units_produced: 90 },
      keep: { entryId: 'production_entry_id' },
    }),
    step('production.void', { path: atEntry, body: reason }),
    step('production.create', {
      name: 'Enter the day after',
      body: { ...entry, shift_date: '2026-01-06', units_produced: 92 },
      keep: { entryId: 'production_entry_id' },
    }),
    step('production.undo', { path: atEntry }),
    step('productionBatch.submit', {
      query: { file_name: 'january-7.csv' },
      file: { type: 'text/csv', text: rows },
      keep: { batchId: 'batch_id' },
    }),
    step('productionBatch.status', { path: { id: '{{batchId}}' } }),
    step('standstill.begin', { body: line, keep: { stoodSince: 'started_at' } }),
    step('standstill.list', { query: line }),
    step('standstill.end', { body: { ...line, standstill_since: '{{stoodSince}}' } }),
    step('standstill.drop', { body: { ...line, standstill_since: '{{stoodSince}}' } }),
    step('downtime.record', {
      body: {
        ...line,
        ...shift,
        work_order_id,
        category: 'EQUIPMENT',
        reason: 'press leaked oil',
        minutes: 35,
        started_at: '2026-01-05T09:10:00Z',
      },
      keep: { downtimeId: 'id' },
    }),
    step('downtime.list', { query: { ...period, category: 'EQUIPMENT' } }),
    step('downtime.update', { path: { id: '{{downtimeId}}' }, body: { minutes: 40 } }),
    step('attendance.record', {
      body: {
        ...line,
        ...shift,
        employee_id: 'E-1042',
        scheduled_hours: 8.5,
        absent_hours: 8.5,
        absence_reason: 'ill',
        is_excused: true,
      },
      keep: { attendanceId: 'id' },
    }),
    step('attendance.list', { query: { ...period, employee_id: 'E-1042' } }),
    step('inspection.record', {
      body: {
        ...line,
        ...shift,
        work_order_id,
        operation_id: 'TEST-BENCH',
        units_inspected: 100,
        units_passed: 97,
        defects: 4,
        units_reworked: 2,
      },
      keep: { inspectionId: 'id' },
    }),
    step('inspection.list', { query: { ...period, operation_id: 'TEST-BENCH' } }),
    step('inspection.update', { path: { id: '{{inspectionId}}' }, body: { units_passed: 98, defects: 3 } }),
  ],
}

const daily = { query: { ...period, aggregation: 'daily' } }
const target = { ...line, kpi: 'efficiency', valid_from: '2026-01-01' }

export const kpis: Folder = {
  name: 'KPIs',
  steps: [
    step('kpiTarget.save', { body: { ...target, target: 85 } }),
    step('kpiTarget.list', { query: line }),
    step('kpi.efficiency', daily),
    step('kpi.performance', daily),
    step('kpi.wip_aging', { query: { ...period, aggregation: 'total' } }),
    step('kpi.on_time_delivery', { query: { ...period, aggregation: 'weekly' } }),
    step('kpi.ppm', daily),
    step('kpi.dpmo', daily),
    step('kpi.fpy', daily),
    step('kpi.rty', daily),
    step('kpi.availability', daily),
    step('kpi.absenteeism', daily),
    step('kpi.all', { query: period }),
    step('kpi.oee', daily),
    step('inference.analyze', {
      body: { ...period, fields_to_check: ['ideal_cycle_time', 'planned_ship_date', 'employees_present'] },
    }),
    step('kpiTarget.remove', { body: target }),
  ],
}

const schedule = { id: '{{scheduleId}}' }

export const reports: Folder = {
  name: 'Reports',
  steps: [
    step('report.daily', { query: { ...line, date: '2026-01-05', include_charts: 'true', language: 'en' } }),
    step('report.workbook', { query: period }),
    step('report.spc', { query: { characteristic_id: '{{ringId}}', from: '2026-01-05', to: '2026-01-05' } }),
    step('reportSchedule.create', {
      body: {
        ...line,
        report_type: 'daily_production',
        recipients: ['manager@plant.example', 'supervisor@plant.example'],
        schedule: '06:00 daily',
        timezone: 'America/Mexico_City',
      },
      keep: { scheduleId: 'id' },
    }),
    step('reportSchedule.list'),
    step('reportSchedule.update', { path: schedule, body: { schedule: '06:30 weekdays' } }),
    step('reportSchedule.test', { path: schedule }),
    step('reportSchedule.deliveries', { path: schedule, query: { page: 1, limit: 20 } }),
    step('reportDelivery.list', {
      query: { schedule_id: '{{scheduleId}}' },
      keep: { mailId: 'results.0.id' },
    }),
    step('reportDelivery.resend', { path: { id: '{{mailId}}' } }),
    step('reportSchedule.delete', { path: schedule }),
  ],
}

/** Once the reports have shown them. */
export const taken: Folder = {
  name: 'Production, taken back',
  steps: [
    step('downtime.remove', { path: { id: '{{downtimeId}}' }, body: reason }),
    step('attendance.remove', { path: { id: '{{attendanceId}}' }, body: reason }),
    step('inspection.remove', { path: { id: '{{inspectionId}}' }, body: reason }),
  ],
}
