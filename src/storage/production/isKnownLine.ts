import { prepared, type ReadableDb } from '../connection.ts'

/** Whether there is a line of this id: one that was set up or named by an order, that has characteristics, or that somebody belongs to. */
export const isKnownLine = (db: ReadableDb, clientId: string): boolean =>
  prepared(
    db,
    `SELECT 1 FROM client WHERE client_id = @clientId
     UNION ALL SELECT 1 FROM characteristic WHERE client_id = @clientId AND deleted_at IS NULL
     UNION ALL SELECT 1 FROM user WHERE client_id = @clientId LIMIT 1`,
  ).get({ clientId }) !== undefined
