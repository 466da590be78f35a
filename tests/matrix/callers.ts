import { type Role, roles } from '../../src/contract/permission.ts'

const all = { 'samples.create': true, 'samples.update': true, 'samples.delete': true }
const none = { 'samples.create': false, 'samples.update': false, 'samples.delete': false }

/** What decides over a caller's rights, as the test states it; the station finds it out by itself. */
export interface CallerFacts {
  readonly kind: 'anonymous' | 'window' | 'badge' | 'key' | 'master'
  /** The role that holds. */
  readonly role: Role | null
  /** Whose sign-in or key it is, by user name. */
  readonly owner: string | null
  readonly seesEveryClient: boolean
  readonly grants: typeof all
  /** A key that includes the characteristics of its own client only. */
  readonly named?: true
  /** A key of an administrator that is kept to one client. */
  readonly kept?: true
}

const window = (role: Role): CallerFacts => ({
  kind: 'window',
  role,
  owner: role.toLowerCase(),
  seesEveryClient: role === 'POWERUSER' || role === 'ADMIN',
  grants: none,
})

const keyOf = (role: Role, grants: typeof all, more: Partial<CallerFacts> = {}): CallerFacts => ({
  ...window(role),
  kind: 'key',
  grants,
  ...more,
})

/** Everybody who may call, with what holds for them. */
export const callers = {
  anonymous: { kind: 'anonymous', role: null, owner: null, seesEveryClient: false, grants: none },
  OPERATOR_DATAENTRY: window('OPERATOR_DATAENTRY'),
  LEADER_DATACONFIG: window('LEADER_DATACONFIG'),
  POWERUSER: window('POWERUSER'),
  ADMIN: window('ADMIN'),
  'badge of an administrator': {
    ...window('OPERATOR_DATAENTRY'),
    kind: 'badge',
    owner: 'admin',
  },
  'key with all grants': keyOf('LEADER_DATACONFIG', all),
  'key with no grants': keyOf('LEADER_DATACONFIG', none),
  'key with more grants than its owner': keyOf('OPERATOR_DATAENTRY', all),
  'key kept to a client': keyOf('ADMIN', all, { seesEveryClient: false, kept: true }),
  'key kept to characteristics': keyOf('LEADER_DATACONFIG', all, { named: true }),
  'master key': { kind: 'master', role: null, owner: null, seesEveryClient: true, grants: all },
} as const satisfies Readonly<Record<string, CallerFacts>>

export type CallerName = keyof typeof callers

export const callerNames = Object.keys(callers) as CallerName[]

/** People who sign in with a password, by user name. */
export const people = roles.map((role) => ({ role, username: role.toLowerCase() }))
