import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { liveCharacteristics } from '../../storage/queries/characteristics.ts'
import { describeCharacteristic } from './describeCharacteristic.ts'
import { keyIncludes } from './findVisible.ts'
import { maySee } from './maySee.ts'

/** The characteristics that the caller may see, by code. */
export const listCharacteristics =
  ({ db }: { readonly db: ReadableDb }): Handler<'characteristic.list'> =>
  (caller) =>
    liveCharacteristics(db)
      .filter((row) => maySee(caller, row.clientId) && keyIncludes(caller, row.id))
      .map((row) => describeCharacteristic(db, row))
