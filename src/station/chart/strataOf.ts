import { mostStrata, type Strata } from '../../contract/strata.ts'
import { meanFigure } from '../../spc/boxplot/meanFigure.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { type Group, type GroupingJob, groupedSubgroups } from './groupedSubgroups.ts'
import { mostFrequent, orderGroups } from './orderGroups.ts'

/** Place of what is too seldom to be told apart. */
const others = 255

/** What a group leaves out, as a figure tells it. */
export const leftOutOf = ({ excluded }: Group): string[] =>
  excluded === 0 ? [] : [`${excluded} ${excluded === 1 ? 'subgroup' : 'subgroups'} left out`]

/** The subgroups of a chart told apart: which belongs where, and the mean of each group. */
export const strataOf = (db: ReadableDb, job: GroupingJob): Strata => {
  const groups = groupedSubgroups(db, job)
  const told = orderGroups(db, job.by, mostFrequent(groups, mostStrata))
  const rest = groups.filter((group) => !told.includes(group))
  const length = groups.reduce((sum, { ids }) => sum + ids.length, 0)
  const columns = { sample_id: new Float64Array(length), group: new Uint8Array(length) }
  let end = 0
  for (const group of groups) {
    const place = told.indexOf(group)
    columns.sample_id.set(group.ids, end)
    columns.group.fill(place < 0 ? others : place, end, end + group.ids.length)
    end += group.ids.length
  }
  return {
    by: job.by,
    groups: told.map((group) => ({
      name: group.name,
      subgroups: group.ids.length,
      excluded: group.excluded,
      values: group.values.length,
      mean: meanFigure(group.values, leftOutOf(group)),
    })),
    others:
      rest.length === 0
        ? null
        : { names: rest.length, subgroups: rest.reduce((sum, { ids }) => sum + ids.length, 0) },
    columns,
  }
}
