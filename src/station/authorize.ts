import type { Caller } from '../contract/caller.ts'
import { ContractError } from '../contract/errors.ts'
import { notByBadge, type Permission, rolePermissions } from '../contract/permission.ts'

const keyGrants: Partial<Record<Permission, 'samples.create' | 'samples.update' | 'samples.delete'>> = {
  'sample.create': 'samples.create',
  'sample.update': 'samples.update',
  'sample.delete': 'samples.delete',
  'production.create': 'samples.create',
}

type Person = Extract<Caller, { kind: 'user' }>

const personHolds = ({ role, signedInBy }: Person, permission: Permission): boolean =>
  rolePermissions[role].includes(permission) && !(signedInBy === 'badge' && notByBadge.includes(permission))

/**
 * Whether a caller holds a permission. A key has those of its owner's role that it was given, and reading; never more. A
 * person at a locked window has none; one who must change the password may do that only.
 *
 * @param whileLocked for what goes on behind the lock, for all to see
 */
export const holds = (caller: Caller, permission: Permission | 'public', whileLocked = false): boolean => {
  if (permission === 'public') return true
  switch (caller.kind) {
    case 'anonymous':
      return false
    case 'system':
    case 'master':
      return true
    case 'display':
      return permission === 'data.read'
    case 'user':
      if (caller.held === 'locked' && !whileLocked) return false
      if (caller.held === 'password_change' && permission !== 'account.own') return false
      return personHolds(caller, permission)
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

const lackOfPerson = ({ signedInBy, held }: Person, permission: Permission | 'public'): string => {
  if (held === 'password_change') return 'Choose a password of your own first: somebody else knows this one.'
  return signedInBy === 'badge'
    ? `Signed in by badge, you may not do this (${permission}). Sign in with your password.`
    : lackOfRole(permission)
}

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
 * @throws ContractError UNAUTHORIZED for nobody and at a locked window, FORBIDDEN for somebody who may not
 */
export const authorize = (caller: Caller, permission: Permission | 'public', whileLocked = false): void => {
  if (holds(caller, permission, whileLocked)) return
  switch (caller.kind) {
    case 'anonymous':
      throw new ContractError('UNAUTHORIZED', 'Sign in, or send a valid API key in X-API-Key.')
    case 'user':
      if (caller.held === 'locked') {
        throw new ContractError('UNAUTHORIZED', 'This window is locked. Unlock it with your password or PIN.')
      }
      throw new ContractError('FORBIDDEN', lackOfPerson(caller, permission))
    case 'display':
      throw new ContractError('FORBIDDEN', 'The key of a screen shows its wall, and does nothing else.')
    case 'key':
      throw new ContractError('FORBIDDEN', lackOf(caller, permission))
    default:
      throw new ContractError('FORBIDDEN', lackOfRole(permission))
  }
}
