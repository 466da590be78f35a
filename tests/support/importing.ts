import { asMaster, type HttpServer, httpServer } from './httpServer.ts'

type Headers = Readonly<Record<string, string>>

/** Sends a table to the station. */
export const sendTable = (
  server: HttpServer,
  text: string | Buffer,
  query: Readonly<Record<string, string>> = {},
  headers: Headers = asMaster,
) =>
  server.inject({
    method: 'POST',
    url: `/api/v1/imports?${new URLSearchParams(query)}`,
    headers: { 'content-type': 'text/csv', ...headers },
    payload: text,
  })

/** Asks for the status of an import until it has come to its end. */
export const settledImport = async (server: HttpServer, id: number, headers: Headers = asMaster) => {
  for (;;) {
    const answer = await server.inject({
      method: 'GET',
      url: `/api/v1/imports/${id}`,
      headers: { ...headers },
    })
    const status = answer.json()
    if (!['running', 'cancelling', 'undoing'].includes(status.state)) return status
    await new Promise(setImmediate)
  }
}

/** Imports a table, and gives what became of it. */
export const importTable = async (
  server: HttpServer,
  text: string | Buffer,
  query: Readonly<Record<string, string>> = {},
  headers: Headers = asMaster,
) => {
  const taken = await sendTable(server, text, query, headers)
  if (taken.statusCode !== 202) throw new Error(taken.body)
  return settledImport(server, taken.json().id, headers)
}

/** Takes an import back, and gives what became of it. */
export const undoImport = async (server: HttpServer, id: number, headers: Headers = asMaster) => {
  const asked = await server.inject({
    method: 'POST',
    url: `/api/v1/imports/${id}/undo`,
    headers: { ...headers },
    payload: { reason: 'wrong file' },
  })
  if (asked.statusCode !== 202) throw new Error(asked.body)
  return settledImport(server, id, headers)
}

/** The results of a list, of a page or whole. */
export const listed = async (server: HttpServer, path: string, headers: Headers = asMaster) => {
  const answer = await server.inject({ method: 'GET', url: `/api/v1/${path}`, headers: { ...headers } })
  const body = answer.json()
  if (answer.statusCode !== 200) throw new Error(answer.body)
  return (Array.isArray(body) ? body : body.results) as Record<string, unknown>[]
}

/** Two orders of one line, one of them with a cycle of its own. */
export const orderTable = [
  'work_order_id,client_id,style_model,planned_quantity,planned_start_date,planned_ship_date,ideal_cycle_time',
  'WO-1,LINE-A,ROPER,1000,2026-03-01,2026-03-20,0.25',
  'WO-2,LINE-A,ROPER,500,2026-03-01,2026-03-25,',
].join('\n')

/** A station with two orders, which came in by a table themselves. */
export const withOrders = async (): Promise<HttpServer> => {
  const server = await httpServer()
  const { state } = await importTable(server, orderTable)
  if (state !== 'done') throw new Error(`the orders are ${state}`)
  return server
}

/** What entries of production need. */
export const entryHeader =
  'work_order_id,shift_date,shift_type,units_produced,units_defective,run_time_hours,employees_assigned,notes'

/** The entries of a month. */
export const entriesOf = (server: HttpServer) =>
  listed(server, 'production/entries?date_from=2026-03-01&date_to=2026-03-31')
