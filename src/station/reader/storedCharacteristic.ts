import type { ReadableDb } from '../../storage/connection.ts'
import { type CharacteristicRow, characteristicById } from '../../storage/queries/characteristics.ts'

/** A characteristic that was found to exist before the job was sent. */
export const storedCharacteristic = (db: ReadableDb, id: number): CharacteristicRow => {
  const row = characteristicById(db, id)
  if (row === null) throw new Error(`characteristic ${id} is not stored`)
  return row
}
