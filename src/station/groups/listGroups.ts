import type { Caller } from '../../contract/caller.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type GroupRow, liveGroups } from '../../storage/queries/characteristicGroups.ts'
import { keyIncludes } from '../characteristics/findVisible.ts'
import { describeGroup } from './describeGroup.ts'
import { maySeeGroup } from './findGroup.ts'
import type { GroupDeps } from './groupDeps.ts'

/** The groups that the caller may see, by name. */
export const visibleGroups = (db: ReadableDb, caller: Caller): GroupRow[] =>
  liveGroups(db).filter(
    (group) => maySeeGroup(db, caller, group) && group.members.every((id) => keyIncludes(caller, id)),
  )

/** The groups that the caller may see, by name, with what is open of each. */
export const listGroups =
  ({ core }: GroupDeps): Handler<'group.list'> =>
  (caller) =>
    visibleGroups(core.db, caller).map((group) => describeGroup(core.db, group))
