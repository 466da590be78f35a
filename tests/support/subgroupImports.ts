import { expect } from 'vitest'
import { asMaster, type HttpServer } from './httpServer.ts'
import { sendTable, settledImport } from './importing.ts'

/** What the station answers to whoever may read everything. */
export const answerTo = async (server: HttpServer, url: string) =>
  (await server.inject({ method: 'GET', url, headers: asMaster })).json()

/** The chart of a characteristic. */
export const chartOf = (server: HttpServer, id: number) =>
  answerTo(server, `/api/v1/characteristics/${id}/chart?last=500`)

/** What is plotted on it and counts. */
export const valuesOf = async (server: HttpServer, id: number) => {
  const { points } = await chartOf(server, id)
  return points
    .filter((point: { excluded: boolean }) => !point.excluded)
    .map((point: { value: number }) => point.value)
}

/** Imports a table whose times are those of UTC, and gives what became of it. */
export const importSubgroups = async (
  server: HttpServer,
  text: string | Buffer,
  query: Record<string, string> = {},
) => {
  const taken = await sendTable(server, text, { time_zone: 'UTC', ...query })
  expect(taken.json()).toMatchObject({ state: 'running' })
  return settledImport(server, taken.json().id)
}

/** Cancels an import, or asks for it to be taken back. */
export const actOnImport = (
  server: HttpServer,
  id: number,
  what: 'cancel' | 'undo',
): ReturnType<HttpServer['inject']> =>
  server.inject({
    method: 'POST',
    url: `/api/v1/imports/${id}/${what}`,
    headers: asMaster,
    ...(what === 'undo' ? { payload: {} } : {}),
  })
