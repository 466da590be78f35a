import type { Api } from './api.ts'
import { fillShift } from './fullShift.ts'
import { dayFromNow } from './plantClock.ts'

const line = 'BOOT-LINE-A'

/** Orders of a line in every state, late and at risk too, with entries, steps and a job. */
export const fillLine = async (api: Api): Promise<void> => {
  const add = (work_order_id: string, more: object = {}) =>
    api('POST', 'work-orders', {
      work_order_id,
      client_id: line,
      style_model: 'ROPER-BOOT',
      planned_quantity: 500,
      planned_start_date: dayFromNow(-12),
      planned_ship_date: dayFromNow(60),
      po_number: 'PO-2025-12345',
      ...more,
    })
  await add('2026-BOOT-1', { planned_ship_date: dayFromNow(-3), priority_level: 'URGENT' })
  await add('2026-BOOT-2', { planned_ship_date: dayFromNow(2) })
  await add('2026-BOOT-3', { planned_start_date: null, planned_ship_date: null, po_number: null })
  await add('2026-BOOT-4')
  await add('2026-BOOT-5')
  await add('2026-BOOT-6')
  for (const back of [-3, -2, -1]) {
    await api('POST', 'production/entry', {
      work_order_id: '2026-BOOT-2',
      shift_date: dayFromNow(back),
      shift_type: 'SHIFT_1ST',
      units_produced: 60 + back,
      units_defective: 2,
      run_time_hours: 8,
      employees_assigned: 5,
    })
  }
  const move = (id: string, body: object) => api('PUT', `work-orders/${id}/status`, body)
  await move('2026-BOOT-4', { status: 'ON_HOLD', hold_cause: 'CUSTOMER', reason: 'They change the colour' })
  await move('2026-BOOT-5', { status: 'COMPLETED' })
  await move('2026-BOOT-6', { status: 'COMPLETED' })
  await move('2026-BOOT-6', { status: 'SHIPPED' })
  for (const operation_id of ['CUTTING', 'SEWING'])
    await api('PUT', 'operations', { client_id: line, operation_id })
  await fillShift(api, line, '2026-BOOT-2')
  await api('PUT', 'styles', { client_id: line, style_model: 'OLD-BOOT', retired: true })
  await api('PUT', 'jobs', { job_id: '2026-BOOT-1-L1', work_order_id: '2026-BOOT-1', operation_id: 'SEWING' })
}
