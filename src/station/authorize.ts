import type { Caller } from '../contract/caller.ts'
import { ContractError } from '../contract/errors.ts'
import { type Permission, rolePermissions } from '../contract/permission.ts'

const keyGrants: Partial<Record<Permission, 'samples.create' | 'samples.update' | 'samples.delete'>> = {
  'sample.create': 'samples.create',
  'sample.update': 'samples.update',
  'sample.delete': 'samples.delete',
}

/** Whether a caller holds a permission. A key has those of its owner's role that it was given, and reading; never more. */
export const holds = (caller: Caller, permission: Permission | 'public'): boolean => {
  if (permission === 'public') return true
  switch (caller.kind) {
    case 'anonymous':
      return false
    case 'system':
    case 'master':
      return true
    case 'user':
      return rolePermissions[caller.role].includes(permission)
    case 'key': {
      if (!rolePermissions[caller.role].includes(permission)) return false
      if (permission === 'data.read') return true
      const grant = keyGrants[permission]
      return grant !== undefined && caller.permissions[grant]
    }
  }
}

/**
 * Refuses a caller that does not hold a permission.
 *
 * @throws ContractError UNAUTHORIZED for nobody, FORBIDDEN for somebody who may not
 */
export const authorize = (caller: Caller, permission: Permission | 'public'): void => {
  if (holds(caller, permission)) return
  if (caller.kind === 'anonymous') {
    throw new ContractError('UNAUTHORIZED', 'Sign in, or send a valid API key in X-API-Key.')
  }
  const who = caller.kind === 'key' ? `The key ${caller.keyPrefix}` : 'Your role'
  throw new ContractError('FORBIDDEN', `${who} may not do this (${permission}). Ask an administrator.`)
}
