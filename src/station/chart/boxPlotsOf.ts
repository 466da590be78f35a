import { type BoxPlots, mostBoxes } from '../../contract/strata.ts'
import { boxPlot } from '../../spc/boxplot/boxPlot.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type GroupingJob, groupedSubgroups } from './groupedSubgroups.ts'
import { mostFrequent, orderGroups } from './orderGroups.ts'
import { leftOutOf } from './strataOf.ts'

/** What is told in the order of time, of which the newest are shown. */
const inTime = ['day', 'batch_number']

/** A box for each group of a characteristic's subgroups. */
export const boxPlotsOf = (db: ReadableDb, job: GroupingJob): BoxPlots => {
  const groups = groupedSubgroups(db, job)
  const shown = inTime.includes(job.by)
    ? orderGroups(db, job.by, groups).slice(-mostBoxes)
    : orderGroups(db, job.by, mostFrequent(groups, mostBoxes))
  return {
    by: job.by,
    boxes: shown.map((group) => {
      const { figures, outside, outsideCount } = boxPlot(group.values, leftOutOf(group))
      return {
        name: group.name,
        subgroups: group.ids.length,
        excluded: group.excluded,
        values: group.values.length,
        figures,
        outside: [...outside],
        outside_count: outsideCount,
        first_at: new Date(group.firstAt).toISOString(),
        last_at: new Date(group.lastAt).toISOString(),
      }
    }),
    left_out: groups.length - shown.length,
  }
}
