import { prepared, type ReadableDb } from '../connection.ts'

/** Which events are read: of one line or of all, of a period of days, and with some columns as given. */
export interface ShopEventFilter {
  /** null is every line. */
  readonly clientId: string | null
  readonly from: string | null
  readonly to: string | null
  /** Values of further columns; undefined asks for none. */
  readonly equal: Readonly<Record<string, string | undefined>>
}

/** One page of a list. */
export interface ShopEventPage<Row> {
  readonly total: number
  readonly rows: Row[]
}

const conditionsOf = ({ clientId, from, to, equal }: ShopEventFilter): [sql: string, values: string[]] => {
  const conditions: [string, string | null | undefined][] = [
    ['client_id = ?', clientId],
    ['shift_date >= ?', from],
    ['shift_date <= ?', to],
    ...Object.entries(equal).map(([column, value]): [string, string | undefined] => [`${column} = ?`, value]),
  ]
  const asked = conditions.filter((one): one is [string, string] => typeof one[1] === 'string')
  const where = asked.length === 0 ? '' : `WHERE ${asked.map(([sql]) => sql).join(' AND ')}`
  return [where, asked.map(([, value]) => value)]
}

/**
 * One page of the events of a table, the newest day first.
 *
 * @param columns what is read of each, in SQL; `table` and the columns of the filter are names of the code, never of a request
 */
export const shopEventPage = <Row>(
  db: ReadableDb,
  table: string,
  columns: string,
  filter: ShopEventFilter,
  { page, limit }: { readonly page: number; readonly limit: number },
): ShopEventPage<Row> => {
  const [where, values] = conditionsOf(filter)
  const counted = prepared(db, `SELECT count(*) AS total FROM ${table} ${where}`).get(...values)
  const rows = prepared(
    db,
    `SELECT ${columns} FROM ${table} ${where} ORDER BY shift_date DESC, id DESC LIMIT ? OFFSET ?`,
  ).all(...values, limit, (page - 1) * limit)
  return { total: (counted as { total: number }).total, rows: rows as Row[] }
}
