import type { Caller } from '../../contract/caller.ts'
import { seesEveryClient } from './maySee.ts'

/**
 * The client whose rows a query gives a caller, beside those that are shared by all; none where the caller sees every
 * client. Whoever belongs to no client gets the empty name, which no client has: what is shared, and nothing else.
 */
export const clientScope = (caller: Caller): { readonly clientId?: string } => {
  if (caller.kind === 'system' || caller.kind === 'master') return {}
  if (caller.kind === 'anonymous') return { clientId: '' }
  const every = caller.kind === 'display' ? caller.everyClient : seesEveryClient(caller)
  return every ? {} : { clientId: caller.clientId ?? '' }
}

/** What of the measurements a query gives a caller: of its client, and of the characteristics that its key includes. */
export const readingScope = (
  caller: Caller,
): { readonly clientId?: string; readonly characteristicIds?: readonly number[] } => {
  const named = caller.kind === 'key' ? caller.permissions.characteristics : 'all'
  return { ...clientScope(caller), ...(named === 'all' ? {} : { characteristicIds: named }) }
}
