import {
  auditArchived,
  auditEntry,
  auditExport,
  auditExportInput,
  auditHead,
  auditOffsetPage,
  auditOffsetQuery,
  auditPage,
  auditQuery,
  auditStatistics,
  auditVerification,
  auditVerifyInput,
  ofAuditEntry,
} from './audit.ts'
import { nothing } from './fields.ts'
import { operation } from './operation.ts'

/** The audit log: read, verified, archived. */
export const auditOperations = {
  'audit.list': operation('audit.read', auditQuery, auditPage),
  'audit.page': operation('audit.read', auditOffsetQuery, auditOffsetPage),
  'audit.get': operation('audit.read', ofAuditEntry, auditEntry),
  'audit.statistics': operation('audit.read', nothing, auditStatistics),
  'audit.export': operation('audit.read', auditExportInput, auditExport),
  'audit.head': operation('data.read', nothing, auditHead),
  'audit.verify': operation('audit.read', auditVerifyInput, auditVerification),
  'audit.archive': operation('system.configure', nothing, auditArchived),
}
