import type { AuditListed } from '../../../contract/audit.ts'

/** The screen of what an entry is about, as it is now; null where there is none, or where nothing came to be. */
export const objectPath = ({
  table,
  record,
  success,
}: Pick<AuditListed, 'table' | 'record' | 'success'>): string | null => {
  if (record === null) return null
  const [, number] = /^(\d+)(\/\d+)?$/.exec(record) ?? []
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
    case 'serial_gauge':
      return '/settings/gauges'
    case 'sampling_plan':
      return '/characteristics/plans'
    case 'sampling':
      return number !== undefined && success ? `/enter/run/${number}` : null
    case 'report_schedule':
      return '/reports/schedules'
    case 'report_delivery':
      return '/reports/sent'
    case 'handover_note':
    case 'handover_takeover':
      return '/handover'
    case 'wall':
    case 'display_key':
      return '/walls'
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
      // One that was refused may be one that never came to be.
      return success ? '/pieces' : null
    case 'user':
      return '/people'
    default:
      return null
  }
}
