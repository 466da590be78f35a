import type { Caller } from '../../contract/caller.ts'
import { originId } from '../../storage/measurements/origins.ts'
import { actorOf } from '../actor.ts'
import type { Effects } from '../commit/effects.ts'
import type { StationCore } from '../core.ts'

/** As many origins as are remembered: a client may change its name with each request. */
const mostRemembered = 1000

const storedOrigin = (core: StationCore, caller: Caller): number => {
  const actor = actorOf(caller)
  const { via, address, userAgent } = caller.origin
  const content = `${actor.kind}\n${actor.name}\n${via}\n${address}\n${userAgent ?? ''}`
  const known = core.origins.get(content)
  if (known !== undefined) return known
  const id = originId(core.db, { ...actor, actor: actor.name, via, address, userAgent: userAgent ?? '' })
  if (core.origins.size >= mostRemembered) core.origins.clear()
  core.origins.set(content, id)
  return id
}

/** The id of the stored origin of a caller: who, over what, from where. The samples of a batch share one look-up. */
export const originOf = (core: StationCore, effects: Effects, caller: Caller): number => {
  if (effects.origin?.caller !== caller) effects.origin = { caller, id: storedOrigin(core, caller) }
  return effects.origin.id
}
