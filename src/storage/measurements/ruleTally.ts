import { prepared, type ReadableDb } from '../connection.ts'

/** How often a rule fired. */
export interface RuleTally {
  readonly ruleId: number
  readonly violations: number
}

/** How often each rule fired in a period, both ends included; withdrawn violations do not count. */
export const ruleTally = (
  db: ReadableDb,
  characteristicId: number,
  from: number,
  to: number,
): readonly RuleTally[] =>
  prepared(
    db,
    `SELECT rule_id AS ruleId, count(*) AS violations FROM violation
     WHERE characteristic_id = ? AND at BETWEEN ? AND ? AND status <> 'withdrawn' GROUP BY rule_id ORDER BY rule_id`,
  ).all(characteristicId, from, to) as RuleTally[]
