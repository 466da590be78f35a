import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** A program that is told of alarms; its secret is not in the database. */
export interface WebhookRow {
  readonly id: number
  readonly name: string
  readonly url: string
  readonly updatedAt: number
}

const columns = 'id, name, url, updated_at AS updatedAt'

/** Every webhook that was not deleted. */
export const webhooks = (db: ReadableDb): WebhookRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM webhook WHERE deleted_at IS NULL ORDER BY name, id`,
  ).all() as WebhookRow[]

export const webhookById = (db: ReadableDb, id: number): WebhookRow | null =>
  (prepared(db, `SELECT ${columns} FROM webhook WHERE id = ? AND deleted_at IS NULL`).get(id) as
    | WebhookRow
    | undefined) ?? null

export const insertWebhook = (db: WritableDb, row: Omit<WebhookRow, 'id'>): WebhookRow =>
  prepared(
    db,
    `INSERT INTO webhook (name, url, updated_at) VALUES (@name, @url, @updatedAt) RETURNING ${columns}`,
  ).get(row) as WebhookRow

export const updateWebhook = (db: WritableDb, row: WebhookRow): void => {
  prepared(db, 'UPDATE webhook SET name = @name, url = @url, updated_at = @updatedAt WHERE id = @id').run(row)
}

export const deleteWebhook = (db: WritableDb, id: number, at: number): void => {
  prepared(db, 'UPDATE webhook SET deleted_at = ? WHERE id = ?').run(at, id)
}
