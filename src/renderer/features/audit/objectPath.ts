import type { AuditListed } from '../../../contract/audit.ts'

/** The screen of what an entry is about, as it is now; null where there is none. */
export const objectPath = ({ table, record }: Pick<AuditListed, 'table' | 'record'>): string | null => {
  const numbered = record !== null && /^\d+$/.test(record)
  switch (table) {
    case 'characteristic':
    case 'limits_revision':
    case 'limits':
      return numbered ? `/charts/${record}` : null
    case 'characteristic_group':
    case 'group':
      return numbered ? `/charts/groups/${record}` : null
    case 'gauge_study':
      return numbered ? `/gauges/${record}` : null
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
