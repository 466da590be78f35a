import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import { type AnnotationRow, annotationById } from '../../storage/annotations/annotations.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type CharacteristicRow, characteristicById } from '../../storage/queries/characteristics.ts'
import { actorOf } from '../actor.ts'
import { foreignObject } from '../audit/foreignObject.ts'
import { holds } from '../authorize.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import { maySee } from '../characteristics/maySee.ts'

/** An annotation with the characteristic that it stands at. */
export interface FoundAnnotation {
  readonly row: AnnotationRow
  readonly characteristic: CharacteristicRow
}

const isAuthor = (caller: Caller, row: AnnotationRow): boolean => {
  const { name, userId } = actorOf(caller)
  return userId === null ? row.userId === null && row.author === name : row.userId === userId
}

/**
 * An annotation that the caller may change: their own, or any for those who may change measurements.
 *
 * @throws ContractError NOT_FOUND where there is none, or it is another client's; FORBIDDEN where it is somebody else's
 */
export const findOwnAnnotation = (db: ReadableDb, caller: Caller, id: number): FoundAnnotation => {
  const row = annotationById(db, id)
  const none = new ContractError('NOT_FOUND', `There is no annotation ${id}.`)
  if (row === null || row.removedAt !== null) throw none
  const stored = characteristicById(db, row.characteristicId)
  // Told by its own number: that of the characteristic would say that there is something.
  if (stored !== null && !maySee(caller, stored.clientId)) throw foreignObject(none)
  const characteristic = findVisible(db, caller, row.characteristicId)
  if (isAuthor(caller, row) || holds(caller, 'sample.update')) return { row, characteristic }
  throw new ContractError(
    'FORBIDDEN',
    `${row.author} wrote this annotation. Ask them or a leader to change it, or add one of your own.`,
  )
}
