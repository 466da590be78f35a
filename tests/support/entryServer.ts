import { connectionOf } from '../../src/storage/connection.ts'
import { asMaster, type HttpServer, httpServer } from './httpServer.ts'
import { productionRows } from './productionRows.ts'

/** Where entries of production are recorded. */
export const entryUrl = '/api/v1/production/entry'

/** The example of the interface. */
export const exampleEntry = {
  work_order_id: '2025-12-15-BOOT-ABC123',
  shift_date: '2025-12-15',
  shift_type: 'SHIFT_1ST',
  units_produced: 100,
  units_defective: 2,
  run_time_hours: 8.5,
  employees_assigned: 10,
}

type Headers = Record<string, string>

/** A station with one line, one style and the order of the example, people of the line, and how they ask. */
export const entryServer = async () => {
  const server: HttpServer = await httpServer()
  const rows = productionRows(server.db)
  rows.client('BOOT-LINE-A')
  rows.style('BOOT-LINE-A', 'ROPER-BOOT')
  const order = (id: string, row: Record<string, string | number | null> = {}) =>
    rows.order(id, { client_id: 'BOOT-LINE-A', style_model: 'ROPER-BOOT', ...row })
  order(exampleEntry.work_order_id, { ideal_cycle_time: 0.25 })
  const person = async (
    role: Parameters<HttpServer['addUser']>[0],
    client: string | null = 'BOOT-LINE-A',
  ) => {
    const id = server.addUser(role)
    connectionOf(server.db).prepare('UPDATE user SET client_id = ? WHERE id = ?').run(client, id)
    return server.signIn(role.toLowerCase())
  }
  const ask =
    (method: 'GET' | 'POST' | 'PUT') =>
    async (path: string, payload?: object, headers: Headers = asMaster) => {
      const answer = await server.inject({
        method,
        url: path,
        headers,
        ...(payload === undefined ? {} : { payload }),
      })
      return { status: answer.statusCode, body: answer.json() }
    }
  return { ...server, rows, order, person, get: ask('GET'), post: ask('POST'), put: ask('PUT') }
}

/** The same, with the example recorded. */
export const recordedEntry = async () => {
  const at = await entryServer()
  const { body } = await at.post(entryUrl, exampleEntry)
  return { ...at, id: body.production_entry_id as string, path: `${entryUrl}/${body.production_entry_id}` }
}
