import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { describeCharacteristic } from './describeCharacteristic.ts'
import { findVisible } from './findVisible.ts'

/** One characteristic that the caller may see. */
export const getCharacteristic =
  ({ db }: { readonly db: ReadableDb }): Handler<'characteristic.get'> =>
  (caller, { characteristic_id }) =>
    describeCharacteristic(db, findVisible(db, caller, characteristic_id))
