import { prepared, type ReadableDb } from '../connection.ts'
import { type ViolationFilter, visibleOf } from '../measurements/violationConditions.ts'

/** Whose characteristics count, and from when until before when, ms. */
export interface ShiftScope extends Pick<ViolationFilter, 'clientId' | 'characteristicIds'> {
  readonly from: number
  readonly to: number
}

interface OfCharacteristic {
  readonly characteristicId: number
  readonly code: string
  readonly name: string
}

/** What came in of a characteristic. */
export interface ShiftCount extends OfCharacteristic {
  readonly subgroups: number
  readonly violations: number
}

/** The characteristics with subgroups in a time, those with the most violations first; withdrawn violations do not count. */
export const countsOfShift = (db: ReadableDb, scope: ShiftScope): ShiftCount[] => {
  const { sql, values } = visibleOf(scope)
  return prepared(
    db,
    `SELECT * FROM (
       SELECT id AS characteristicId, code, name,
         (SELECT count(*) FROM sample INDEXED BY sample_in_time
          WHERE characteristic_id = characteristic.id AND at >= ? AND at < ?) AS subgroups,
         (SELECT count(*) FROM violation INDEXED BY violation_of
          WHERE characteristic_id = characteristic.id AND at >= ? AND at < ? AND status <> 'withdrawn') AS violations
       FROM characteristic WHERE id IN (${sql}))
     WHERE subgroups > 0 ORDER BY violations DESC, name COLLATE NOCASE`,
  ).all(scope.from, scope.to, scope.from, scope.to, ...values) as ShiftCount[]
}

/** Limits that were made in a time. */
export interface ShiftLimits extends OfCharacteristic {
  readonly revision: number
  readonly at: number
  readonly by: string
  readonly reason: string | null
}

/** The limits that were made in a time, the newest first. */
export const limitsOfShift = (db: ReadableDb, scope: ShiftScope): ShiftLimits[] => {
  const { sql, values } = visibleOf(scope)
  return prepared(
    db,
    `SELECT characteristic.id AS characteristicId, code, name, revision, limits_revision.created_at AS at,
       created_by AS "by", reason
     FROM limits_revision JOIN characteristic ON characteristic.id = characteristic_id
     WHERE limits_revision.created_at >= ? AND limits_revision.created_at < ? AND characteristic_id IN (${sql})
     ORDER BY at DESC, limits_revision.id DESC`,
  ).all(scope.from, scope.to, ...values) as ShiftLimits[]
}

/** A subgroup that was left out in a time, and still is. */
export interface ShiftExclusion extends OfCharacteristic {
  readonly sampleId: number
  readonly at: number
  readonly by: string
  readonly reason: string
}

/** The subgroups that were left out in a time and still are, the newest first. */
export const exclusionsOfShift = (db: ReadableDb, scope: ShiftScope): ShiftExclusion[] => {
  const { sql, values } = visibleOf(scope)
  return prepared(
    db,
    `SELECT characteristic.id AS characteristicId, code, name, sample_id AS sampleId, excluded_at AS at,
       excluded_by AS "by", reason
     FROM sample_exclusion JOIN characteristic ON characteristic.id = characteristic_id
     WHERE excluded_at >= ? AND excluded_at < ? AND characteristic_id IN (${sql})
     ORDER BY at DESC, sample_id DESC`,
  ).all(scope.from, scope.to, ...values) as ShiftExclusion[]
}
