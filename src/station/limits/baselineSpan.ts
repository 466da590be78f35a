import type { ReadableDb } from '../../storage/connection.ts'
import { subgroupsFromTo } from '../../storage/measurements/baselineSubgroups.ts'
import { type BaselineInput, sampleOf } from './baselinePoints.ts'

/** Explaining limits costs 6 ms per thousand subgroups: more than this would hold up the measurements that come in meanwhile. */
const mostAtOnce = 1_500

/** Whether so many subgroups are work for the worker. */
export const isLarge = (subgroups: number): boolean => subgroups > mostAtOnce

/**
 * How many subgroups a baseline spans, as far as that decides whether it is large.
 *
 * @throws ContractError VALIDATION_ERROR for a sample of another characteristic
 */
export const spanOf = (
  db: ReadableDb,
  characteristic: { readonly id: number; readonly code: string },
  { from_sample, to_sample }: BaselineInput,
): number => {
  const from = from_sample === undefined ? null : sampleOf(db, characteristic, from_sample, 'from_sample')
  const to = to_sample === undefined ? null : sampleOf(db, characteristic, to_sample, 'to_sample')
  return subgroupsFromTo(db, characteristic.id, from, to, mostAtOnce + 1)
}
