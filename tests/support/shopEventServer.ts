import type { Role } from '../../src/contract/permission.ts'
import { stationCaller } from '../../src/station/actor.ts'
import { connectionOf } from '../../src/storage/connection.ts'
import { lineDays } from '../../src/storage/production/lineDays.ts'
import { asMaster, httpServer } from './httpServer.ts'
import { productionRows } from './productionRows.ts'

/** The line that its people are of. */
export const line = 'LINE-A'
const shift = { client_id: line, shift_date: '2026-01-10', shift_type: 'SHIFT_1ST' }
/** A standstill. */
export const stop = { ...shift, category: 'EQUIPMENT', reason: 'Needle broke', minutes: 30 }
/** Somebody who went early. */
export const absent = { ...shift, employee_id: 'E7', scheduled_hours: 8, absent_hours: 2 }
/** An inspection. */
export const inspected = { ...shift, units_inspected: 100, units_passed: 95, defects: 7 }

/** A station with two lines and their orders, people of the first one, and how they ask. */
export const shopEventServer = async () => {
  const server = await httpServer()
  const rows = productionRows(server.db)
  for (const client of [line, 'LINE-B']) rows.client(client)
  rows.order('WO-1')
  rows.order('WO-2', { style_model: 'LACER' })
  rows.order('WO-OTHER', { client_id: 'LINE-B' })
  const person = async (role: Role, client: string | null = line) => {
    const id = server.addUser(role)
    connectionOf(server.db).prepare('UPDATE user SET client_id = ? WHERE id = ?').run(client, id)
    return server.signIn(role.toLowerCase())
  }
  const call = async (
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    payload?: object,
    headers: Record<string, string> = asMaster,
  ) => {
    const answer = await server.inject({
      method,
      url: `/api/v1${path}`,
      headers,
      ...(payload === undefined ? {} : { payload }),
    })
    return { status: answer.statusCode, body: answer.body === '' ? null : answer.json() }
  }
  const audit = async (table: string) =>
    (
      await server.station.handlers['audit.list'](stationCaller, { table, measurements: false, limit: 50 })
    ).results.filter(({ success }) => success)
  const audited = async (table: string) =>
    (await audit(table)).map(({ operation, action, reason }) => [operation, action, reason])
  const dayOf = (day = shift.shift_date) => lineDays(server.db, line, day, day)[0] ?? null
  return { ...server, rows, person, call, audit, audited, dayOf }
}
