import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { type GaugeStudyRow, updateGaugeStudy as store } from '../../storage/queries/gaugeStudies.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { GaugeStudyDeps } from './createGaugeStudy.ts'
import { describeGaugeStudy, settingsOfStudy } from './describeGaugeStudy.ts'
import { findEditableStudy } from './findGaugeStudy.ts'

const checkRevision = (row: GaugeStudyRow, read: number | undefined): void => {
  if (read === undefined || read === row.revision) return
  throw new ContractError(
    'CONFLICT',
    `${row.updatedBy} has changed this study since you opened it. Open it again and enter your values anew.`,
    [{ field: 'revision', value: read, constraint: `must be ${row.revision}` }],
  )
}

const checkKind = (row: GaugeStudyRow, kind: string | undefined): void => {
  if (kind === undefined || kind === row.kind) return
  throw new ContractError(
    'UNPROCESSABLE_ENTITY',
    'The kind of a study cannot be changed. Make a new study of the other kind.',
    [{ field: 'data.kind', value: kind, constraint: `must be ${row.kind}` }],
  )
}

/**
 * Changes a study; what is not named stays. The audit log keeps what it was before.
 *
 * @throws ContractError NOT_FOUND, FORBIDDEN, CONFLICT where somebody else changed it since `revision`, UNPROCESSABLE_ENTITY
 * for another kind
 */
export const updateGaugeStudy =
  ({ db, clock }: GaugeStudyDeps): Handler<'gaugeStudy.update'> =>
  (caller, { study_id, changes }) =>
    inTransaction(db, () => {
      const row = findEditableStudy(db, caller, study_id)
      checkRevision(row, changes.revision)
      checkKind(row, changes.data?.kind)
      const at = clock.now()
      const next: GaugeStudyRow = {
        ...row,
        name: changes.name ?? row.name,
        gauge: changes.gauge === undefined ? row.gauge : changes.gauge,
        unit: changes.unit === undefined ? row.unit : changes.unit,
        tolerance: changes.tolerance === undefined ? row.tolerance : changes.tolerance,
        multiplier: changes.multiplier ?? row.multiplier,
        note: changes.note === undefined ? row.note : changes.note,
        data: changes.data ?? row.data,
        revision: row.revision + 1,
        updatedBy: actorOf(caller).name,
        updatedAt: at,
      }
      const stored = store(db, next)
      if (stored === null) throw new ContractError('NOT_FOUND', `There is no gauge study ${study_id}.`)
      appendAudit(db, {
        at,
        kind: 'configuration',
        caller,
        operation: 'gaugeStudy.update',
        table: 'gauge_study',
        recordId: row.id,
        before: settingsOfStudy(row),
        after: settingsOfStudy(stored),
      })
      return describeGaugeStudy(db, stored)
    })
