import { prepared, type ReadableDb } from '../connection.ts'

/** Whose characteristics: `clientId` undefined is every client's, `characteristicIds` undefined is all. */
export interface CharacteristicScope {
  readonly clientId?: string | undefined
  readonly characteristicIds?: readonly number[] | undefined
}

/** The ids of the characteristics that a scope leaves in, by name; deleted ones are not among them. */
export const visibleCharacteristics = (db: ReadableDb, scope: CharacteristicScope): number[] => {
  const named = scope.characteristicIds === undefined ? null : new Set(scope.characteristicIds)
  const ids = prepared(
    db,
    `SELECT id FROM characteristic WHERE deleted_at IS NULL AND (client_id IS NULL OR client_id = ? OR ?)
     ORDER BY name COLLATE NOCASE, id`,
  )
    .pluck()
    .all(scope.clientId ?? null, scope.clientId === undefined ? 1 : 0) as number[]
  return named === null ? ids : ids.filter((id) => named.has(id))
}
