import type { DeliveryState } from '../../contract/alarmDelivery.ts'
import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** A message of the outbox; times in ms. */
export interface DeliveryRow {
  readonly id: number
  readonly kind: 'email' | 'webhook'
  /** The mail address, or the name that the webhook had. */
  readonly recipient: string
  readonly webhookId: number | null
  /** Null for a test. */
  readonly escalationId: number | null
  readonly afterMinutes: number | null
  readonly clientId: string | null
  readonly everyClient: boolean
  readonly title: string
  readonly state: DeliveryState
  readonly attempts: number
  readonly createdAt: number
  /** When it is tried next; null once it is over. */
  readonly nextAt: number | null
  readonly finishedAt: number | null
  readonly answer: string | null
}

const columns = `id, kind, recipient, webhook_id AS webhookId, escalation_id AS escalationId, after_minutes AS afterMinutes,
  client_id AS clientId, every_client AS everyClient, title, state, attempts, created_at AS createdAt, next_at AS nextAt,
  finished_at AS finishedAt, answer`

const read = (row: unknown): DeliveryRow => {
  const stored = row as Omit<DeliveryRow, 'everyClient'> & { readonly everyClient: number }
  return { ...stored, everyClient: stored.everyClient === 1 }
}

export type NewDelivery = Pick<
  DeliveryRow,
  | 'kind'
  | 'recipient'
  | 'webhookId'
  | 'escalationId'
  | 'afterMinutes'
  | 'clientId'
  | 'everyClient'
  | 'title'
  | 'createdAt'
>

/** Puts a message into the outbox, to be sent at once. */
export const insertDelivery = (db: WritableDb, row: NewDelivery): DeliveryRow =>
  read(
    prepared(
      db,
      `INSERT INTO delivery (kind, recipient, webhook_id, escalation_id, after_minutes, client_id, every_client, title, state,
         attempts, created_at, next_at) VALUES (@kind, @recipient, @webhookId, @escalationId, @afterMinutes, @clientId,
         @everyClient, @title, 'waiting', 0, @createdAt, @createdAt) RETURNING ${columns}`,
    ).get({ ...row, everyClient: row.everyClient ? 1 : 0 }),
  )

export const deliveryById = (db: ReadableDb, id: number): DeliveryRow | null => {
  const row = prepared(db, `SELECT ${columns} FROM delivery WHERE id = ?`).get(id)
  return row === undefined ? null : read(row)
}

/** Messages that are to be tried by a time, the one that waits longest first. */
export const dueDeliveries = (db: ReadableDb, now: number, limit: number): DeliveryRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM delivery INDEXED BY delivery_due WHERE next_at <= ? AND state = 'waiting'
     ORDER BY next_at, id LIMIT ?`,
  )
    .all(now, limit)
    .map(read)

/** Messages that are not over yet. */
export const unfinishedDeliveries = (db: ReadableDb): DeliveryRow[] =>
  prepared(
    db,
    `SELECT ${columns} FROM delivery INDEXED BY delivery_due WHERE next_at IS NOT NULL ORDER BY id`,
  )
    .all()
    .map(read)

/** Writes how a message stands now. */
export const updateDelivery = (
  db: WritableDb,
  row: Pick<DeliveryRow, 'id' | 'title' | 'state' | 'attempts' | 'nextAt' | 'finishedAt' | 'answer'>,
): void => {
  prepared(
    db,
    `UPDATE delivery SET title = @title, state = @state, attempts = @attempts, next_at = @nextAt, finished_at = @finishedAt,
       answer = @answer WHERE id = @id`,
  ).run({
    id: row.id,
    title: row.title,
    state: row.state,
    attempts: row.attempts,
    nextAt: row.nextAt,
    finishedAt: row.finishedAt,
    answer: row.answer,
  })
}

/** Whose messages a log shows: those of one client besides those of what is shared, or undefined for all. */
export interface DeliveryScope {
  readonly clientId: string | null
}

/** One page of the log, the newest first, and how many there are. */
export const listDeliveries = (
  db: ReadableDb,
  scope: DeliveryScope | undefined,
  state: DeliveryState | null,
  page: number,
  limit: number,
): { readonly total: number; readonly rows: DeliveryRow[] } => {
  const own = scope === undefined ? '' : 'AND every_client = 0 AND client_id IS ?'
  const where = `WHERE (? IS NULL OR state = ?) ${own}`
  const values = [state, state, ...(scope === undefined ? [] : [scope.clientId])]
  return {
    total: prepared(db, `SELECT count(*) FROM delivery ${where}`)
      .pluck()
      .get(...values) as number,
    rows: prepared(db, `SELECT ${columns} FROM delivery ${where} ORDER BY id DESC LIMIT ? OFFSET ?`)
      .all(...values, limit, (page - 1) * limit)
      .map(read),
  }
}
