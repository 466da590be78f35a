import type { Handler } from '../../contract/handlers.ts'
import { updateGaugeStudy } from '../../storage/queries/gaugeStudies.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { GaugeStudyDeps } from './createGaugeStudy.ts'
import { settingsOfStudy } from './describeGaugeStudy.ts'
import { findEditableStudy } from './findGaugeStudy.ts'

/** Takes a study out of the list. Its data stay in the database and in the audit log. */
export const deleteGaugeStudy =
  ({ db, clock }: GaugeStudyDeps): Handler<'gaugeStudy.delete'> =>
  (caller, { study_id }) =>
    inTransaction(db, () => {
      const row = findEditableStudy(db, caller, study_id)
      const at = clock.now()
      updateGaugeStudy(db, { ...row, deletedAt: at, updatedAt: at })
      appendAudit(db, {
        at,
        kind: 'configuration',
        caller,
        operation: 'gaugeStudy.delete',
        table: 'gauge_study',
        recordId: row.id,
        before: settingsOfStudy(row),
      })
      return {}
    })
