import type { Caller } from '../../contract/caller.ts'
import { type Role, seesAllClients } from '../../contract/permission.ts'

/** Whether a person or a key sees every client's data. */
export const seesEveryClient = (caller: Extract<Caller, { readonly role: Role }>): boolean =>
  seesAllClients(caller.role) && !(caller.kind === 'key' && caller.keptToClient === true)

/** Whether a caller may know of what belongs to a client; null is shared by all. */
export const maySee = (caller: Caller, clientId: string | null): boolean => {
  switch (caller.kind) {
    case 'system':
    case 'master':
      return true
    case 'anonymous':
      return false
    case 'display':
      return clientId === null || caller.everyClient || caller.clientId === clientId
    default:
      return clientId === null || seesEveryClient(caller) || caller.clientId === clientId
  }
}

/** Whether a caller may change what belongs to a client: what is shared by all is not one client's to change. */
export const mayConfigureFor = (caller: Caller, clientId: string | null): boolean => {
  switch (caller.kind) {
    case 'system':
    case 'master':
      return true
    case 'anonymous':
    case 'display':
      return false
    default:
      return seesEveryClient(caller) || caller.clientId === clientId
  }
}
