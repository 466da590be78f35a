import type { ReadableDb } from '../../storage/connection.ts'
import { firstOfNewest, readHistory } from '../../storage/measurements/history.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { subgroupCount } from '../../storage/measurements/tally.ts'
import { violationsOfPeriod } from '../../storage/measurements/violations.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { carriedBefore } from '../chart/carriedBefore.ts'
import { chartMark } from '../chart/chartMark.ts'
import { columnsOf } from '../chart/columnsOf.ts'
import { plotStretch } from '../chart/plotStretch.ts'
import type { JobInput, JobResults } from './readerJobs.ts'
import { storedCharacteristic } from './storedCharacteristic.ts'

/** The newest points of a characteristic as columns, with the violations that stand. */
export const characteristicHistory = (
  db: ReadableDb,
  { characteristicId, max }: JobInput,
): JobResults['history'] => {
  const plan = chartPlanOf(storedCharacteristic(db, characteristicId))
  const revisions = revisionsOf(db, characteristicId)
  const first = firstOfNewest(db, characteristicId, max)
  const points = plotStretch(
    plan,
    revisions,
    readHistory(db, characteristicId, max),
    first === undefined ? {} : carriedBefore(db, characteristicId, plan, revisions, first),
  )
  const columns = columnsOf(points, Math.min(max, subgroupCount(db, characteristicId)), plan.chartType)
  const from = columns.at[0] ?? 0
  const marks = violationsOfPeriod(db, characteristicId, from, Number.MAX_SAFE_INTEGER)
    .filter((violation) => violation.status !== 'withdrawn')
    .map(chartMark)
  return { columns, marks }
}
