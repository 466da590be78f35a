const longest = 100

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const isName = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && value !== '')

/** What of a request names the object that it was about; never anything else of it, for a body may hold secrets. */
export const recordOf = (operation: string, input: unknown): { table: string; recordId: string | null } => {
  const table = snake(operation.slice(0, operation.indexOf('.')))
  if (typeof input !== 'object' || input === null) return { table, recordId: null }
  const fields = input as Readonly<Record<string, unknown>>
  const names = [
    `${table}_id`,
    'id',
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
