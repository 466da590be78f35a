import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { type AnnotationRow, updateAnnotation as store } from '../../storage/annotations/annotations.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import type { AnnotationDeps } from './annotationDeps.ts'
import { describeAnnotation } from './describeAnnotation.ts'
import { type FoundAnnotation, findOwnAnnotation } from './findAnnotation.ts'

/** Stores what became of an annotation, with its entry in the audit log. */
const record = (
  { db }: AnnotationDeps,
  caller: Caller,
  { row, characteristic }: FoundAnnotation,
  next: AnnotationRow,
): AnnotationRow => {
  store(db, next)
  appendAudit(db, {
    kind: 'sample',
    at: next.updatedAt ?? next.createdAt,
    caller,
    operation: next.removedAt === null ? 'annotation.update' : 'annotation.remove',
    table: 'annotation',
    recordId: row.id,
    before: describeAnnotation(row, characteristic),
    after: next.removedAt === null ? describeAnnotation(next, characteristic) : null,
  })
  return next
}

const checkRevision = (row: AnnotationRow, read: number | undefined): void => {
  if (read === undefined || read === row.revision) return
  throw new ContractError(
    'CONFLICT',
    `${row.updatedBy ?? row.author} has changed this annotation since you opened it. Open it again and enter your words anew.`,
    [{ field: 'revision', value: read, constraint: `must be ${row.revision}` }],
  )
}

/**
 * Changes the words or the category of an annotation; what is not named stays, and the audit log keeps what it was.
 *
 * @throws ContractError as `findOwnAnnotation`; CONFLICT where somebody else changed it since `revision`
 */
export const updateAnnotation =
  (deps: AnnotationDeps): Handler<'annotation.update'> =>
  (caller, { annotation_id, changes }) => {
    const changed = inTransaction(deps.db, () => {
      const found = findOwnAnnotation(deps.db, caller, annotation_id)
      checkRevision(found.row, changes.revision)
      const next = record(deps, caller, found, {
        ...found.row,
        text: changes.text ?? found.row.text,
        category: changes.category === undefined ? found.row.category : changes.category,
        updatedBy: actorOf(caller).name,
        updatedAt: deps.clock.now(),
        revision: found.row.revision + 1,
      })
      return describeAnnotation(next, found.characteristic)
    })
    deps.annotated(changed.characteristic_id)
    return changed
  }

/**
 * Takes an annotation off its chart. It stays in the database and in the audit log.
 *
 * @throws ContractError as `findOwnAnnotation`
 */
export const removeAnnotation =
  (deps: AnnotationDeps): Handler<'annotation.remove'> =>
  (caller, { annotation_id }) => {
    const removed = inTransaction(deps.db, () => {
      const found = findOwnAnnotation(deps.db, caller, annotation_id)
      const at = deps.clock.now()
      const by = { updatedBy: actorOf(caller).name, updatedAt: at, removedAt: at }
      return record(deps, caller, found, { ...found.row, ...by, revision: found.row.revision + 1 })
    })
    deps.annotated(removed.characteristicId)
    return {}
  }
