import { prepared, type ReadableDb } from '../connection.ts'
import type { TraceSource } from './tracesOf.ts'

/** What the newest subgroups carry that carry a value on some characteristics within a period. */
export const newestTraced = (
  db: ReadableDb,
  valueIds: readonly number[],
  characteristicIds: readonly number[],
  from: number,
  to: number,
  count: number,
): TraceSource[] =>
  prepared(
    db,
    `SELECT batch_number AS batchNumber, operator_id AS operatorId, metadata FROM sample WHERE id IN (
       SELECT sample_id FROM trace WHERE value_id IN (SELECT value FROM json_each(?))
         AND characteristic_id IN (SELECT value FROM json_each(?)) AND at BETWEEN ? AND ?
       ORDER BY at DESC LIMIT ?)`,
  ).all(JSON.stringify(valueIds), JSON.stringify(characteristicIds), from, to, count) as TraceSource[]
