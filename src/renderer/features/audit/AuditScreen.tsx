import { useState } from 'react'
import { Screen } from '../../components/Screen.tsx'
import { t } from '../../words/t.ts'
import { AuditFilterBar } from './AuditFilterBar.tsx'
import { AuditTimeline } from './AuditTimeline.tsx'
import { type AuditFilters, withAuditFilters } from './auditFilters.ts'
import { ExportAudit } from './ExportAudit.tsx'
import { VerifyCard } from './VerifyCard.tsx'

interface AuditScreenProps {
  /** The history of one object, where a link led here. */
  readonly table?: string | undefined
  readonly record?: string | undefined
}

/** Who did what, when and from where, and whether the record of it is whole. */
export const AuditScreen = ({ table, record }: AuditScreenProps) => {
  const [filters, setFilters] = useState<AuditFilters>(withAuditFilters({}, { table, record }))
  return (
    <Screen title={t('Audit')} actions={<ExportAudit filters={filters} />} narrow>
      <VerifyCard />
      <AuditFilterBar filters={filters} onChange={setFilters} />
      <AuditTimeline filters={filters} onShowAll={() => setFilters({})} />
    </Screen>
  )
}
