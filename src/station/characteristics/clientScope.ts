import type { Caller } from '../../contract/caller.ts'
import { seesAllClients } from '../../contract/permission.ts'

/**
 * The client whose rows a query gives a caller, beside those that are shared by all; none where the caller sees every
 * client. Whoever belongs to no client gets the empty name, which no client has: what is shared, and nothing else.
 */
export const clientScope = (caller: Caller): { readonly clientId?: string } => {
  if (caller.kind === 'system' || caller.kind === 'master') return {}
  if (caller.kind === 'anonymous') return { clientId: '' }
  return seesAllClients(caller.role) ? {} : { clientId: caller.clientId ?? '' }
}
