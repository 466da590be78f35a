import type { ErrorCode } from '../../src/contract/errors.ts'
import { type Permission, rolePermissions } from '../../src/contract/permission.ts'
import type { CallerFacts } from './callers.ts'

/** Whose an object is: the caller's client's, everybody's, or another client's. */
export const lots = ['own', 'shared', 'foreign'] as const

export type LotName = (typeof lots)[number]

/** What an operation is about. */
export type Subject =
  | 'nothing'
  | 'characteristic'
  | 'violation'
  | 'group'
  | 'gaugeStudy'
  | 'piece'
  | 'plan'
  | 'wall'
  | 'production'
  | 'ownKey'

export type Outcome = 'ok' | ErrorCode

/** One cell of the matrix. */
export interface Cell {
  readonly permission: Permission | 'public'
  readonly about: Subject
  readonly who: CallerFacts
  readonly lot: LotName
}

const grantOf: Partial<Record<Permission, keyof CallerFacts['grants']>> = {
  'sample.create': 'samples.create',
  'sample.update': 'samples.update',
  'sample.delete': 'samples.delete',
  'production.create': 'samples.create',
}

/** The roles matrix and what keys and badges have of it, told a second time: on purpose not by the station's own `holds`. */
const holds = ({ permission, who }: Cell): boolean => {
  if (permission === 'public' || who.kind === 'master') return true
  if (who.role === null || !rolePermissions[who.role].includes(permission)) return false
  if (who.kind === 'badge') return permission !== 'apiKey.own'
  if (who.kind !== 'key' || permission === 'data.read') return true
  const grant = grantOf[permission]
  return grant !== undefined && who.grants[grant]
}

/** What is shared by all clients is not one client's to set up; its measurements and signals are everybody's. */
const setsUp: readonly Permission[] = ['characteristic.configure', 'limits.revise', 'gaugeStudy.edit']

/** What a caller gets who asks for an object: by the rights, then by whose it is. Another client's does not exist. */
export const expectedOutcome = (cell: Cell): Outcome => {
  const { permission, about, who, lot } = cell
  if (!holds(cell)) return who.kind === 'anonymous' ? 'UNAUTHORIZED' : 'FORBIDDEN'
  if (permission === 'public' || about === 'nothing') return 'ok'
  // Somebody else's key is known to be there: the API says 403.
  if (about === 'ownKey') return lot === 'foreign' ? 'FORBIDDEN' : 'ok'
  // A key for some characteristics says nothing of production; there is none that all clients share.
  if (about === 'production' && who.named === true) return 'FORBIDDEN'
  if (lot === 'foreign' && !who.seesEveryClient) return 'NOT_FOUND'
  if (about === 'production') return 'ok'
  if (who.named === true && lot !== 'own' && about !== 'piece' && about !== 'wall') {
    return about === 'gaugeStudy' ? 'NOT_FOUND' : 'FORBIDDEN'
  }
  const changes =
    (about === 'wall' && permission === 'catalogue.configure') ||
    setsUp.includes(permission) ||
    (about === 'piece' && permission !== 'data.read')
  return lot === 'shared' && changes && !who.seesEveryClient ? 'FORBIDDEN' : 'ok'
}
