import { ContractError } from '../../contract/errors.ts'
import type { Handler } from '../../contract/handlers.ts'
import type { ParsedInputOf } from '../../contract/operations.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import type { StationCore } from '../core.ts'
import type { Reader } from './reader.ts'
import { largestStudy, type StudyJob } from './studiedSubgroups.ts'

type StudyQuery = ParsedInputOf<'capability.report'>

/** The job that a query asks for; its end may not stand before its beginning. */
const jobOf = (query: StudyQuery): StudyJob => {
  const { characteristic_id: characteristicId, last, from, to, distribution, level, block } = query
  const period = {
    from: from === undefined ? null : Date.parse(from),
    to: to === undefined ? null : Date.parse(to),
  }
  if (period.from !== null && period.to !== null && period.from > period.to) {
    throw new ContractError(
      'VALIDATION_ERROR',
      'The period ends before it begins. Give an earlier beginning.',
      [{ field: 'from', value: from, constraint: `must not be later than to (${to})` }],
    )
  }
  return {
    characteristicId,
    max: last ?? largestStudy,
    ...period,
    ...(distribution === undefined ? {} : { distribution }),
    ...(level === undefined ? {} : { level }),
    ...(block === undefined ? {} : { block }),
  }
}

/**
 * A capability study of a characteristic's newest subgroups, or of a period.
 *
 * @throws ContractError NOT_FOUND; VALIDATION_ERROR for a period that ends before it begins
 */
export const getCapability =
  (core: StationCore, reader: Reader): Handler<'capability.get'> =>
  (caller, query) => {
    findVisible(core.db, caller, query.characteristic_id)
    return reader.run('capability', jobOf(query))
  }

/**
 * The same study with every distribution's fit, the tests of normality and what its pictures show.
 *
 * @throws ContractError as `getCapability`
 */
export const getCapabilityReport =
  (core: StationCore, reader: Reader): Handler<'capability.report'> =>
  (caller, query) => {
    findVisible(core.db, caller, query.characteristic_id)
    return reader.run('capabilityReport', jobOf(query))
  }

/**
 * The single measurements of a characteristic's newest subgroups, in classes.
 *
 * @throws ContractError as `getCapability`
 */
export const getHistogram =
  (core: StationCore, reader: Reader): Handler<'histogram.get'> =>
  (caller, query) => {
    findVisible(core.db, caller, query.characteristic_id)
    return reader.run('histogram', jobOf(query))
  }
