const longest = 100

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Where the resource of an operation has another name than its table. */
const tables: Readonly<Record<string, string>> = {
  limits: 'limits_revision',
  plan: 'sampling_plan',
  hold: 'work_order_hold',
  standstill: 'running_standstill',
  downtime: 'downtime_event',
  samplingRun: 'sampling',
  group: 'characteristic_group',
  settings: 'setting',
  audit: 'audit_entry',
  auth: 'user',
  session: 'user',
  setup: 'user',
}

const isName = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && value !== '')

/** What of a request names the object that it was about; never anything else of it, for a body may hold secrets. */
export const recordOf = (operation: string, input: unknown): { table: string; recordId: string | null } => {
  const resource = operation.slice(0, operation.indexOf('.'))
  const table = tables[resource] ?? snake(resource)
  if (typeof input !== 'object' || input === null) return { table, recordId: null }
  const fields = input as Readonly<Record<string, unknown>>
  const names = [
    `${snake(resource)}_id`,
    'run_id',
    'id',
    'gauge_id',
    'sample_id',
    'characteristic_id',
    'characteristic',
    'code',
    'seq',
    'kitNumber',
    'kit_number',
  ]
  const named = names.map((name) => fields[name]).find(isName)
  return { table, recordId: named === undefined ? null : String(named).slice(0, longest) }
}
