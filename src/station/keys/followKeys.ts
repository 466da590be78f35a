import type { KeyTraffic } from '../../contract/apiKey.ts'
import type { Caller } from '../../contract/caller.ts'
import type { StreamHandler } from '../../contract/handlers.ts'
import { type KeyLimitRow, keyLimits } from '../../storage/queries/apiKeys.ts'
import { createPacer } from '../live/pacer.ts'
import type { KeyDeps } from './keyDeps.ts'
import { ownerOf } from './ownerOf.ts'

const interval = 1000

type FollowDeps = Pick<KeyDeps, 'db' | 'clock' | 'keyring'> & { readonly onProblem: (error: unknown) => void }

const follow =
  (
    { clock, keyring, onProblem }: Omit<FollowDeps, 'db'>,
    rowsFor: (caller: Caller) => readonly KeyLimitRow[],
  ): StreamHandler<'apiKey.live'> & StreamHandler<'adminKey.live'> =>
  (caller, _input, push) => {
    const shown = new Map<number, string>()
    /** The keys whose counts are not as they were shown last. */
    const moved = (): KeyTraffic[] => {
      const at = clock.now()
      return rowsFor(caller).flatMap(({ id, rate }) => {
        const traffic = keyring.trafficOf(id, at)
        if (traffic === null) return []
        const present = { id, rate_limit_per_minute: rate, ...traffic }
        const text = JSON.stringify(present)
        if (shown.get(id) === text) return []
        shown.set(id, text)
        return [present]
      })
    }
    const snapshot = { keys: moved() }
    const pacer = createPacer(() => {
      const keys = moved()
      if (keys.length > 0) push({ keys })
    }, onProblem)
    const timer = setInterval(pacer.request, interval).unref()
    return {
      snapshot,
      close: () => {
        clearInterval(timer)
        pacer.stop()
      },
    }
  }

/** How much one's own keys are used, once a second. */
export const followOwnKeys = (deps: FollowDeps): StreamHandler<'apiKey.live'> =>
  follow(deps, (caller) => keyLimits(deps.db, ownerOf(deps.db, caller).userId))

/** How much everybody's keys are used, once a second. */
export const followAllKeys = (deps: FollowDeps): StreamHandler<'adminKey.live'> =>
  follow(deps, () => keyLimits(deps.db, null))
