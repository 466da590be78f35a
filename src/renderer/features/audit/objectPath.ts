import type { AuditListed } from '../../../contract/audit.ts'

/** The screen of what an entry is about, as it is now; null where there is none. */
export const objectPath = ({ table, record }: Pick<AuditListed, 'table' | 'record'>): string | null => {
  const [, number] = /^(\d+)(\/\d+)?$/.exec(record ?? '') ?? []
  switch (table) {
    case 'characteristic':
    case 'limits_revision':
    case 'limits':
      return number !== undefined ? `/charts/${number}` : null
    case 'characteristic_group':
    case 'group_limits_revision':
      return number !== undefined ? `/charts/groups/${number}` : null
    case 'gauge_study':
      return number !== undefined ? `/gauges/${number}` : null
    case 'violation':
      return '/violations'
    case 'cause':
    case 'action':
      return '/settings/causes'
    case 'setting':
      return '/settings'
    case 'api_key':
      return '/keys'
    case 'piece':
      return '/pieces'
    case 'user':
      return '/people'
    default:
      return null
  }
}
