import type { RecordLayout } from '../../../contract/importKind.ts'

const setup = '/production/setup'
const timeline = '/production/timeline'

/** Where records of a kind are shown. */
export const recordPlaces: Readonly<Record<RecordLayout, string>> = {
  production_entries: '/production',
  work_orders: '/production/orders',
  clients: setup,
  line_shifts: setup,
  styles: setup,
  operations: setup,
  jobs: setup,
  downtime_events: timeline,
  holds: timeline,
  attendance: '/production/attendance',
  inspections: '/production/inspections',
  kpi_targets: '/production/targets',
}
