import type { Role } from '../../contract/permission.ts'
import { t } from '../words/t.ts'

/** Roles as people call them. */
export const roleWords: Readonly<Record<Role, string>> = {
  OPERATOR_DATAENTRY: t('Operator'),
  LEADER_DATACONFIG: t('Leader'),
  POWERUSER: t('Power user'),
  ADMIN: t('Administrator'),
}
