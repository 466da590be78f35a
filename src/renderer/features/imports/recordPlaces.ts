import { type RecordLayout, recordLayouts } from '../../../contract/importKind.ts'

const setup = '/production/setup'
const timeline = '/production/timeline'

/** Where records of a kind are shown. */
export const recordPlaces: Readonly<Record<RecordLayout, string>> = {
  production_entries: '/production',
  work_orders: '/production/orders',
  clients: setup,
  line_shifts: setup,
  styles: `${setup}/styles`,
  operations: `${setup}/steps`,
  jobs: `${setup}/jobs`,
  downtime_events: timeline,
  holds: timeline,
  attendance: '/production/attendance',
  inspections: '/production/inspections',
  kpi_targets: '/production/targets',
}

/** The kind of records that a place shows first; null where it shows none. */
export const kindOfPlace = (location: string): RecordLayout | null => {
  const shown = recordLayouts.filter(
    (layout) => location === recordPlaces[layout] || location.startsWith(`${recordPlaces[layout]}/`),
  )
  const longest = Math.max(...shown.map((layout) => recordPlaces[layout].length))
  return shown.find((layout) => recordPlaces[layout].length === longest) ?? null
}
