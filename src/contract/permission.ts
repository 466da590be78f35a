/** What a caller may be allowed to do. An operation names the one that it needs. */
export const permissions = [
  'data.read',
  'sample.create',
  'sample.update',
  'sample.delete',
  'violation.acknowledge',
  'violation.amend',
  'characteristic.configure',
  'limits.revise',
  'catalogue.configure',
  'gaugeStudy.edit',
  'production.create',
  'production.edit',
  'report.schedule',
  'report.export',
  'apiKey.own',
  'account.own',
  'apiKey.manage',
  'audit.read',
  'user.manage',
  'system.configure',
] as const

export type Permission = (typeof permissions)[number]

export const roles = ['OPERATOR_DATAENTRY', 'LEADER_DATACONFIG', 'POWERUSER', 'ADMIN'] as const

export type Role = (typeof roles)[number]

const operator: readonly Permission[] = [
  'data.read',
  'sample.create',
  'violation.acknowledge',
  'production.create',
  'apiKey.own',
  'account.own',
]
const leader: readonly Permission[] = [
  ...operator,
  'sample.update',
  'sample.delete',
  'violation.amend',
  'characteristic.configure',
  'limits.revise',
  'catalogue.configure',
  'gaugeStudy.edit',
  'production.edit',
  'report.schedule',
]
const powerUser: readonly Permission[] = [...leader, 'report.export']

/** The roles matrix: each role may do what the one before may, and more. */
export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  OPERATOR_DATAENTRY: operator,
  LEADER_DATACONFIG: leader,
  POWERUSER: powerUser,
  ADMIN: permissions,
}

/** The role that holds for whoever signed in by a badge and its PIN, whatever their own is. */
export const badgeRole: Role = 'OPERATOR_DATAENTRY'

/** What they do not give of it: a key would outlive four digits and reach further. */
export const notByBadge: readonly Permission[] = ['apiKey.own']

/** Requests a minute by role; null is no limit. */
export const roleRateLimit: Readonly<Record<Role, number | null>> = {
  OPERATOR_DATAENTRY: 100,
  LEADER_DATACONFIG: 200,
  POWERUSER: 500,
  ADMIN: null,
}

/** Roles that see every client's data. */
export const seesAllClients = (role: Role): boolean => role === 'POWERUSER' || role === 'ADMIN'
