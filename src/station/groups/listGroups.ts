import type { Caller } from '../../contract/caller.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type GroupRow, liveGroups } from '../../storage/queries/characteristicGroups.ts'
import { describeGroup } from './describeGroup.ts'
import { readsGroup } from './findGroup.ts'
import type { GroupDeps } from './groupDeps.ts'

/** The groups that the caller may see, by name. */
export const visibleGroups = (db: ReadableDb, caller: Caller): GroupRow[] =>
  liveGroups(db).filter((group) => readsGroup(db, caller, group))

/** The groups that the caller may see, by name, with what is open of each. */
export const listGroups =
  ({ core }: GroupDeps): Handler<'group.list'> =>
  (caller) =>
    visibleGroups(core.db, caller).map((group) => describeGroup(core.db, group))
