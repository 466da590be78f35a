import type { AddAnnotation } from '../../contract/annotation.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { insertAnnotation } from '../../storage/annotations/annotations.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import { inTransaction } from '../../storage/transaction.ts'
import { actorOf } from '../actor.ts'
import { appendAudit } from '../audit/appendAudit.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import { findSample } from '../ingest/findSample.ts'
import type { AnnotationDeps } from './annotationDeps.ts'
import { describeAnnotation } from './describeAnnotation.ts'

interface Place {
  readonly sampleId: number | null
  readonly fromAt: number
  readonly toAt: number | null
}

/** Where it stands in time; a period may be given by one moment, but not backwards. */
const placeOf = (db: ReadableDb, characteristic: CharacteristicRow, place: AddAnnotation['place']): Place => {
  if ('sample_id' in place) {
    const sample = findSample(db, characteristic, place.sample_id)
    return { sampleId: sample.id, fromAt: sample.at, toAt: null }
  }
  const fromAt = Date.parse(place.from)
  const toAt = Date.parse(place.to)
  if (toAt >= fromAt) return { sampleId: null, fromAt, toAt }
  throw new ContractError('VALIDATION_ERROR', 'The period ends before it begins. Give a later end.', [
    { field: 'place.to', value: place.to, constraint: `must not be before from (${place.from})` },
  ])
}

/**
 * Writes a note at a subgroup or for a period of a characteristic's chart.
 *
 * @throws ContractError NOT_FOUND, FORBIDDEN for a key that leaves the characteristic out, VALIDATION_ERROR for a period that
 * ends before it begins
 */
export const addAnnotation =
  ({ db, clock, annotated }: AnnotationDeps): Handler<'annotation.add'> =>
  (caller, { characteristic_id, place, text, category }) => {
    const added = inTransaction(db, () => {
      const characteristic = findVisible(db, caller, characteristic_id)
      const at = clock.now()
      const actor = actorOf(caller)
      const row = {
        characteristicId: characteristic.id,
        ...placeOf(db, characteristic, place),
        text,
        category,
        author: actor.name,
        userId: actor.userId,
        createdAt: at,
        updatedBy: null,
        updatedAt: null,
        removedAt: null,
        revision: 1,
      }
      const id = insertAnnotation(db, row)
      const after = describeAnnotation({ id, ...row }, characteristic)
      appendAudit(db, {
        kind: 'sample',
        at,
        caller,
        operation: 'annotation.add',
        table: 'annotation',
        recordId: id,
        after,
      })
      return after
    })
    annotated(characteristic_id)
    return added
  }
