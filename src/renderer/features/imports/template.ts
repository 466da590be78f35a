import type { RecordLayout } from '../../../contract/importKind.ts'
import { recordKinds } from '../../../contract/importKinds.ts'

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/**
 * A table of a kind with its header and one row as an example, as CSV. It leaves out what says the same as another column.
 *
 * @example templateOf('clients') // 'client_id,name,ideal_cycle_time,retired\r\nBOOT-LINE-A,…'
 */
export const templateOf = (layout: RecordLayout): string => {
  const columns = recordKinds[layout].columns.filter(({ standsFor }) => standsFor === undefined)
  const rows = [columns.map(({ name }) => name), columns.map(({ example }) => example)]
  return rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}
