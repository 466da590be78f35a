import type { AuditAction } from '../../contract/audit.ts'

const actions: Readonly<Record<string, AuditAction>> = {
  'attachment.add': 'CREATE',
  'attachment.remove': 'DELETE',
  'standstill.begin': 'CREATE',
  'standstill.drop': 'DELETE',
  'downtime.record': 'CREATE',
  'downtime.remove': 'DELETE',
  'attendance.record': 'CREATE',
  'attendance.remove': 'DELETE',
  'inspection.record': 'CREATE',
  'inspection.remove': 'DELETE',
  create: 'CREATE',
  add: 'CREATE',
  addNote: 'CREATE',
  takeOver: 'CREATE',
  submit: 'CREATE',
  submitBatch: 'CREATE',
  import: 'CREATE',
  generate: 'CREATE',
  delete: 'DELETE',
  archive: 'DELETE',
  revoke: 'DEACTIVATE',
  disable: 'DEACTIVATE',
  deactivate: 'DEACTIVATE',
  exclude: 'DEACTIVATE',
}

/**
 * What an operation does, in the four words that record systems share; what is none of the others is an update.
 *
 * @example actionOf('apiKey.revoke') // 'DEACTIVATE'
 */
export const actionOf = (operation: string): AuditAction =>
  actions[operation] ?? actions[operation.slice(operation.lastIndexOf('.') + 1)] ?? 'UPDATE'
