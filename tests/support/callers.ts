import type { KeyPermissions } from '../../src/contract/apiKey.ts'
import type { Caller, Origin } from '../../src/contract/caller.ts'
import type { Role } from '../../src/contract/permission.ts'

export const testOrigin: Origin = { via: 'http', address: '127.0.0.1', userAgent: 'test' }

/** A signed-in person. */
export const userCaller = (role: Role, clientId: string | null = null, userId = 1): Caller => ({
  kind: 'user',
  origin: testOrigin,
  userId,
  username: `${role.toLowerCase()}-${userId}`,
  role,
  clientId,
})

/** A gauge's key, of a leader. */
export const keyCaller = (characteristics: KeyPermissions['characteristics']): Caller => ({
  kind: 'key',
  origin: testOrigin,
  keyId: 3,
  keyPrefix: 'clk_0123abcd',
  userId: 1,
  username: 'leader',
  role: 'LEADER_DATACONFIG',
  clientId: null,
  rateLimit: 60,
  permissions: {
    characteristics,
    'samples.create': true,
    'samples.update': false,
    'samples.delete': false,
  },
})
