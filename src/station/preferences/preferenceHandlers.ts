import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import { type Preferences, preferences } from '../../contract/preference.ts'
import type { ReadableDb, WritableDb } from '../../storage/connection.ts'
import { preferencesOf, putPreferences } from '../../storage/queries/preferences.ts'
import { inTransaction } from '../../storage/transaction.ts'
import type { StationHandlers } from '../station.ts'

/** As much as one person may keep, characters: many views of a large board. It is read at each start of the screens. */
const mostKept = 200_000

const personOf = (caller: Caller): number => {
  if (caller.kind === 'user') return caller.userId
  throw new ContractError('FORBIDDEN', 'Only a person who is signed in has choices of their own.')
}

/** Reads what was stored; what a later or earlier version does not know is passed over. */
const chosenBy = (db: ReadableDb, userId: number): Preferences => {
  const stored = JSON.parse(preferencesOf(db, userId)) as Record<string, unknown>
  const known = Object.entries(preferences.shape).filter(
    ([name, schema]) => schema.safeParse(stored[name]).success,
  )
  return preferences.parse(
    Object.fromEntries(known.flatMap(([name]) => (stored[name] === undefined ? [] : [[name, stored[name]]]))),
  )
}

/** How each person likes the screens. */
export const preferenceHandlers = (
  db: WritableDb,
): Pick<StationHandlers, Extract<keyof StationHandlers, `preference.${string}`>> => ({
  'preference.get': (caller) => chosenBy(db, personOf(caller)),
  'preference.set': (caller, changes) => {
    const userId = personOf(caller)
    return inTransaction(db, () => {
      const merged = Object.entries({ ...chosenBy(db, userId), ...changes })
      const chosen = preferences.parse(
        Object.fromEntries(merged.filter(([, value]) => value !== null && value !== undefined)),
      )
      const text = JSON.stringify(chosen)
      if (text.length > mostKept) {
        throw new ContractError(
          'PAYLOAD_TOO_LARGE',
          'This is more than the station keeps for one person. Remove views of the board that are not needed any more.',
        )
      }
      putPreferences(db, userId, text)
      return chosen
    })
  },
})
