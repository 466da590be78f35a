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

const lackOfRole = (permission: Permission | 'public'): string =>
  `Your role may not do this (${permission}). Ask an administrator.`

/** What a key lacks: something that its owner lacks, too, what no key has, or a permission that it can be given. */
const lackOf = (
  { keyPrefix, role, username }: Extract<Caller, { kind: 'key' }>,
  permission: Permission | 'public',
): string => {
  const grant = permission === 'public' ? undefined : keyGrants[permission]
  if (grant === undefined) {
    return `The key ${keyPrefix} may not do this (${permission}): keys read and send measurements only. Sign in instead.`
  }
  if (permission !== 'public' && !rolePermissions[role].includes(permission)) {
    return `The key ${keyPrefix} may not do this, as its owner ${username} may not (${permission}). Ask an administrator.`
  }
  return `The key ${keyPrefix} lacks the permission "${grant}". Give it to the key under Keys, or use another key.`
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
  throw new ContractError(
    'FORBIDDEN',
    caller.kind === 'key' ? lackOf(caller, permission) : lackOfRole(permission),
  )
}
