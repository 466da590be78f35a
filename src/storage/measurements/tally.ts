import { prepared, type ReadableDb, type WritableDb } from '../connection.ts'

/** Adds newly stored subgroups to a characteristic's count. */
export const addToTally = (db: WritableDb, characteristicId: number, subgroups: number): void => {
  prepared(
    db,
    `INSERT INTO characteristic_tally (characteristic_id, subgroups) VALUES (?, ?)
     ON CONFLICT (characteristic_id) DO UPDATE SET subgroups = subgroups + excluded.subgroups`,
  ).run(characteristicId, subgroups)
}

/** How many subgroups a characteristic has, excluded ones too. */
export const subgroupCount = (db: ReadableDb, characteristicId: number): number =>
  (
    prepared(db, 'SELECT subgroups FROM characteristic_tally WHERE characteristic_id = ?').get(
      characteristicId,
    ) as { subgroups: number } | undefined
  )?.subgroups ?? 0
