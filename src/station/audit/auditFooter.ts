import type { ReadableDb } from '../../storage/connection.ts'
import { auditHead } from '../../storage/queries/auditEntries.ts'
import { csvLine } from '../violations/csvLine.ts'
import { anchorText } from './anchor.ts'

/**
 * The last line of an exported file: the head of the audit log at that moment, against which the log can be verified later.
 *
 * @example auditFooter(db) // '# Audit head 812:9f… 2026-01-05T06:00:00.000Z\r\n'
 */
export const auditFooter = (db: ReadableDb): string => {
  const head = auditHead(db)
  return head === null ? '' : csvLine([`# Audit head ${anchorText(head)} ${new Date(head.at).toISOString()}`])
}
