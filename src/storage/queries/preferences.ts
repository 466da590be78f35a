import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** What a person chose, as JSON; an empty object where nothing was chosen. */
export const preferencesOf = (db: ReadableDb, userId: number): string =>
  (
    prepared(db, 'SELECT chosen FROM preference WHERE user_id = ?').get(userId) as
      | { chosen: string }
      | undefined
  )?.chosen ?? '{}'

export const putPreferences = (db: WritableDb, userId: number, chosen: string): void => {
  prepared(
    db,
    'INSERT INTO preference (user_id, chosen) VALUES (?, ?) ON CONFLICT (user_id) DO UPDATE SET chosen = excluded.chosen',
  ).run(userId, chosen)
}
