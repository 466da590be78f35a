import type { OperationName } from '../../contract/operations.ts'
import type { StationHandlers } from '../station.ts'
import { createAdminKey, listAdminKeys, removeAdminKey, updateAdminKey } from './adminKeys.ts'
import { createKey } from './createKey.ts'
import type { KeyDeps } from './keyDeps.ts'
import { listKeys } from './listKeys.ts'
import { revokeAdminKey, revokeKey } from './revokeKey.ts'
import { rotateAdminKey, rotateKey } from './rotateKey.ts'
import { updateKey } from './updateKey.ts'

type KeyOperation = Extract<OperationName, `apiKey.${string}` | `adminKey.${string}`>

/** The use cases of one's own keys, and of everybody's. */
export const keyHandlers = (deps: KeyDeps): Pick<StationHandlers, KeyOperation> => ({
  'apiKey.create': createKey(deps),
  'apiKey.list': listKeys(deps),
  'apiKey.update': updateKey(deps),
  'apiKey.rotate': rotateKey(deps),
  'apiKey.revoke': revokeKey(deps),
  'adminKey.create': createAdminKey(deps),
  'adminKey.list': listAdminKeys(deps),
  'adminKey.update': updateAdminKey(deps),
  'adminKey.rotate': rotateAdminKey(deps),
  'adminKey.revoke': revokeAdminKey(deps),
  'adminKey.remove': removeAdminKey(deps),
})
