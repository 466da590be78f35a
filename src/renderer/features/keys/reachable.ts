import type { Characteristic } from '../../../contract/characteristic.ts'
import { type Role, seesAllClients } from '../../../contract/permission.ts'

/** Whose data somebody sees. */
export interface Reach {
  readonly role: Role
  readonly client_id: string | null
}

/**
 * The characteristics that a key of a person can reach.
 *
 * @param client the client that the key is kept to; null is all that its owner sees
 */
export const reachable = <One extends Pick<Characteristic, 'client_id'>>(
  characteristics: readonly One[],
  owner: Reach,
  client: string | null,
): One[] =>
  characteristics.filter(({ client_id: of }) => {
    if (of === null) return true
    return client === null ? seesAllClients(owner.role) || owner.client_id === of : of === client
  })
