import type { StreamHandler } from '../../contract/handlers.ts'
import { createPacer } from '../live/pacer.ts'
import { findGroup } from './findGroup.ts'
import type { GroupDeps } from './groupDeps.ts'

/** Tells when a group's chart may look different; the page then asks for it again. */
export const liveGroup =
  ({ core, watch }: GroupDeps): StreamHandler<'group.live'> =>
  (caller, { group_id }, push) => {
    findGroup(core.db, caller, group_id)
    let changes = 0
    const pacer = createPacer(
      () => push({ changes }),
      (error) => core.log.error({ err: error }, 'A live group could not be brought up to date.'),
    )
    const unsubscribe = watch.subscribe((groupId) => {
      if (groupId !== group_id) return
      changes += 1
      pacer.request()
    })
    return {
      snapshot: { changes },
      close: () => {
        unsubscribe()
        pacer.stop()
      },
    }
  }
