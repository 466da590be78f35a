import type { ReadableDb } from '../../storage/connection.ts'
import { type CharacteristicRow, characteristicById } from '../../storage/queries/characteristics.ts'

/** The characteristics of a group in their order, deleted ones too. */
export const membersOf = (db: ReadableDb, ids: readonly number[]): CharacteristicRow[] =>
  ids.map((id) => {
    const row = characteristicById(db, id)
    if (row === null) throw new Error(`characteristic ${id} is not stored`)
    return row
  })

/** What sentences call the members: their names, with the code where two have the same. */
export const memberNames = (members: readonly Pick<CharacteristicRow, 'name' | 'code'>[]): string[] =>
  members.map(({ name, code }) =>
    members.filter((other) => other.name === name).length === 1 ? name : `${name} (${code})`,
  )
