import { prepared, type ReadableDb } from '../connection.ts'

/** Names of markers in the newest pieces, in order; `clientId` undefined is every client's. */
export const recentMarkers = (db: ReadableDb, clientId: string | undefined): string[] =>
  (
    prepared(
      db,
      `SELECT DISTINCT named.key AS name
       FROM (
         SELECT markers FROM piece
         WHERE ? IS NULL OR client_id IS NULL OR client_id = ?
         ORDER BY id DESC LIMIT 200
       ) AS newest, json_each(newest.markers) AS named
       ORDER BY 1 LIMIT 500`,
    ).all(clientId ?? null, clientId ?? null) as { name: string }[]
  ).map(({ name }) => name)
