import type { Caller } from '../../contract/caller.ts'
import type { BoardGroup } from '../../contract/station.ts'
import { activeShelf } from '../../storage/alarms/shelves.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { groupsWithOpenSignals, newestOpenGroupSignal } from '../../storage/measurements/groupSignals.ts'
import { type GroupRow, groupById } from '../../storage/queries/characteristicGroups.ts'
import { describeShelf } from '../alarms/describeShelf.ts'
import { describeGroupSignal } from './describeGroupSignal.ts'
import { readsGroup } from './findGroup.ts'
import { memberNames, membersOf } from './memberNames.ts'

const openOf = (
  db: ReadableDb,
  caller: Caller,
): readonly { readonly group: GroupRow; readonly open: number }[] =>
  groupsWithOpenSignals(db).flatMap(({ groupId, open }) => {
    const group = groupById(db, groupId)
    return group !== null && readsGroup(db, caller, group) ? { group, open } : []
  })

/** How many signals are open of the groups that a caller may see. */
export const countOpenGroupSignals = (db: ReadableDb, caller: Caller): number =>
  openOf(db, caller).reduce((sum, { open }) => sum + open, 0)

/** The groups with an open signal that a caller may see, the one that signalled last first. */
export const openGroups = (db: ReadableDb, caller: Caller): BoardGroup[] =>
  openOf(db, caller)
    .flatMap(({ group, open }) => {
      const newest = newestOpenGroupSignal(db, group.id)
      const shelf = activeShelf(db, 'group', group.id)
      return newest === null
        ? []
        : {
            group_id: group.id,
            name: group.name,
            members: memberNames(membersOf(db, group.members)),
            open_signals: open,
            shelf: shelf === null ? null : describeShelf(shelf),
            newest: describeGroupSignal(db, newest, group.name),
          }
    })
    .sort((a, b) => b.newest.timestamp.localeCompare(a.newest.timestamp) || a.group_id - b.group_id)
