import type { Role } from '../../contract/permission.ts'

/** Roles as people call them. */
export const roleWords: Readonly<Record<Role, string>> = {
  OPERATOR_DATAENTRY: 'Operator',
  LEADER_DATACONFIG: 'Leader',
  POWERUSER: 'Power user',
  ADMIN: 'Administrator',
}
