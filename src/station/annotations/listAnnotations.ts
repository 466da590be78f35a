import type { Annotation } from '../../contract/annotation.ts'
import type { Caller } from '../../contract/caller.ts'
import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import { annotationsOf } from '../../storage/annotations/annotations.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type CharacteristicRow, characteristicById } from '../../storage/queries/characteristics.ts'
import { findVisible, keyIncludes } from '../characteristics/findVisible.ts'
import { maySee } from '../characteristics/maySee.ts'
import { describeAnnotation } from './describeAnnotation.ts'

/** Read at once, before those are left out that the caller may not see. */
const block = 5000

const visible = (caller: Caller, row: CharacteristicRow | null): row is CharacteristicRow =>
  row !== null && row.deletedAt === null && maySee(caller, row.clientId) && keyIncludes(caller, row.id)

/** What was noted on all charts that a caller sees for a period of the measuring time, ms, the newest first; for the handover. */
export const annotationsOfPeriod = (
  db: ReadableDb,
  caller: Caller,
  from: number,
  to: number,
  limit: number,
): Annotation[] => {
  const characteristics = new Map<number, CharacteristicRow | null>()
  const characteristicOf = (id: number): CharacteristicRow | null => {
    const known = characteristics.get(id)
    if (known !== undefined) return known
    const row = characteristicById(db, id)
    characteristics.set(id, row)
    return row
  }
  const filter = { characteristicId: null, from, to, knownAt: null }
  return annotationsOf(db, filter, block)
    .flatMap((row) => {
      const characteristic = characteristicOf(row.characteristicId)
      return visible(caller, characteristic) ? [describeAnnotation(row, characteristic)] : []
    })
    .slice(0, limit)
}

/**
 * The annotations of one chart, or of all that the caller sees.
 *
 * @throws ContractError NOT_FOUND, FORBIDDEN for a key that leaves the characteristic out, VALIDATION_ERROR for a period that
 * ends before it begins
 */
export const listAnnotations =
  ({ db }: { readonly db: ReadableDb }): Handler<'annotation.list'> =>
  (caller, { characteristic_id, from, to, limit }) => {
    const period = {
      from: from === undefined ? Number.MIN_SAFE_INTEGER : Date.parse(from),
      to: to === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(to),
    }
    if (period.from > period.to) {
      const constraint = `must not be later than to (${to})`
      throw new ContractError(
        'VALIDATION_ERROR',
        'The period ends before it begins. Give an earlier beginning.',
        [{ field: 'from', value: from, constraint }],
      )
    }
    if (characteristic_id === undefined) {
      return annotationsOfPeriod(db, caller, period.from, period.to, limit)
    }
    const characteristic = findVisible(db, caller, characteristic_id)
    const filter = { characteristicId: characteristic.id, ...period, knownAt: null }
    return annotationsOf(db, filter, limit).map((row) => describeAnnotation(row, characteristic))
  }
