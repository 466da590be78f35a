import type { Api } from './api.ts'
import { dayFromNow } from './plantClock.ts'

/** A day of which standstills, attendance and inspections are recorded. */
export const recordedDay = dayFromNow(-2)

const categories = ['EQUIPMENT', 'MATERIAL', 'CHANGEOVER', 'QUALITY', 'LABOUR', 'UTILITIES', 'OTHER']

/** What happened beside production at a line: standstills of every kind, people there and not, inspections. */
export const fillShift = async (api: Api, client_id: string, work_order_id: string): Promise<void> => {
  await api('PUT', 'line-shifts', { client_id, shift_type: 'SHIFT_1ST', hours: 8.5, starts_at: '06:00' })
  await api('PUT', 'line-shifts', { client_id, shift_type: 'SHIFT_2ND', hours: 8, starts_at: '22:00' })
  for (const [i, category] of categories.entries()) {
    await api('POST', 'downtime', {
      ...{ client_id, shift_date: recordedDay, shift_type: i < 5 ? 'SHIFT_1ST' : 'SHIFT_2ND', category },
      ...{ reason: `Stop ${i + 1}`, minutes: 5 + 15 * i, work_order_id },
      ...(i % 2 === 0 ? { started_at: `${recordedDay}T${String(6 + i).padStart(2, '0')}:10:00Z` } : {}),
    })
  }
  for (const shift_type of ['SHIFT_1ST', 'SHIFT_2ND', 'SAT_OT', 'SUN_OT']) {
    for (const [employee_id, absent_hours] of [
      ['E1', 0],
      ['E2', 2],
      ['E3', 8],
    ] as const) {
      await api('POST', 'attendance', {
        ...{ client_id, shift_date: recordedDay, shift_type, employee_id, scheduled_hours: 8, absent_hours },
        ...(absent_hours > 0 ? { absence_reason: 'sick', is_excused: true } : {}),
      })
    }
  }
  for (const operation_id of ['CUTTING', 'SEWING', null]) {
    await api('POST', 'inspections', {
      ...{ client_id, shift_date: recordedDay, shift_type: 'SHIFT_1ST', work_order_id, operation_id },
      ...{ units_inspected: 60, units_passed: 57, defects: 4, units_reworked: 2 },
    })
  }
}
