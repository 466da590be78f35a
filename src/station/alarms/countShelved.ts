import type { Caller } from '../../contract/caller.ts'
import { activeShelf, activeShelves, type ShelfRow } from '../../storage/alarms/shelves.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { openGroupSignals } from '../../storage/measurements/groupSignals.ts'
import { openViolationsOf } from '../../storage/measurements/violationList.ts'
import { type FoundSubject, shelfSubjectIfVisible } from './shelfSubject.ts'

const openUnder = (
  db: ReadableDb,
  { kind, subjectId }: ShelfRow,
  { owner, isOpen }: FoundSubject,
): number => {
  switch (kind) {
    case 'characteristic':
      return openViolationsOf(db, subjectId).reduce((sum, { count }) => sum + count, 0)
    case 'group':
      return openGroupSignals(db, subjectId)
    default:
      // What lies on the shelf of its characteristic or group, too, is counted there.
      return isOpen && activeShelf(db, owner.kind, owner.id) === null ? 1 : 0
  }
}

/** How many open alarms that a caller may see are shelved. */
export const countShelved = (db: ReadableDb, caller: Caller): number =>
  activeShelves(db).reduce((sum, shelf) => {
    const found = shelfSubjectIfVisible(db, caller, { kind: shelf.kind, id: shelf.subjectId })
    return found === null ? sum : sum + openUnder(db, shelf, found)
  }, 0)
