import { expect, test } from 'vitest'
import { asMaster, type HttpServer, httpServer } from '../support/httpServer.ts'

const post = (
  server: HttpServer,
  text: string | Buffer,
  query: Record<string, string> = {},
  headers: Record<string, string> = asMaster,
) =>
  server.inject({
    method: 'POST',
    url: `/api/v1/imports?${new URLSearchParams(query)}`,
    headers: { 'content-type': 'text/csv', ...headers },
    payload: text,
  })

const get = async (server: HttpServer, url: string) =>
  (await server.inject({ method: 'GET', url, headers: asMaster })).json()

/** Asks for the status of an import until it has come to its end. */
const settled = async (server: HttpServer, id: number) => {
  for (;;) {
    const status = await get(server, `/api/v1/imports/${id}`)
    if (!['running', 'cancelling', 'undoing'].includes(status.state)) return status
    await new Promise(setImmediate)
  }
}

const chartOf = (server: HttpServer, id: number) =>
  get(server, `/api/v1/characteristics/${id}/chart?last=500`)

// Catches rows that are read wrong, stored for another time, or not at all.
test('a CSV file of subgroups becomes points, and is undone as a whole', async () => {
  const server = await httpServer()
  const { id } = await server.addCharacteristic({ subgroup_size: 2 })
  const rows = [
    'Zeitpunkt;x1;x2;Charge',
    '04.03.2026 06:00;10,5;10,75;B-1',
    '04.03.2026 07:00;1.010,5;11;B-1',
  ]
  const taken = await post(server, `${rows.join('\r\n')}\r\n`, { time_zone: 'Europe/Berlin' })
  expect(taken.json()).toMatchObject({ layout: 'subgroups', total: 2, refused: 0 })
  expect(taken.statusCode).toBe(202)
  const done = await settled(server, taken.json().id)
  expect(done).toMatchObject({ state: 'done', stored: 2, done: 2 })
  const chart = await chartOf(server, id)
  expect(
    chart.points.map((point: { timestamp: string; value: number }) => [point.timestamp, point.value]),
  ).toEqual([
    ['2026-03-04T05:00:00.000Z', 10.625],
    ['2026-03-04T06:00:00.000Z', 510.75],
  ])
  const undone = await server.inject({
    method: 'POST',
    url: `/api/v1/imports/${done.id}/undo`,
    headers: asMaster,
    payload: {},
  })
  expect(undone.statusCode).toBe(202)
  expect(await settled(server, done.id)).toMatchObject({ state: 'undone', undone_by: 'master' })
  const after = await chartOf(server, id)
  expect(after.points.map((point: { excluded: boolean }) => point.excluded)).toEqual([true, true])
})
