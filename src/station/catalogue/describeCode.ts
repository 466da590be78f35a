import type { CodeEntry } from '../../contract/catalogue.ts'
import type { CatalogueRow } from '../../storage/queries/catalogue.ts'

/** A cause or an action as a client gets it. */
export const describeCode = (row: CatalogueRow): CodeEntry => ({
  code: row.code,
  label: row.label,
  position: row.position,
  retired_at: row.retiredAt === null ? null : new Date(row.retiredAt).toISOString(),
})
