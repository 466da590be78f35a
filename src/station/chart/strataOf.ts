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
  // The id and the place as one number: so the whole is sorted by id without a comparison of its own.
  const pairs = new Float64Array(length)
  let end = 0
  for (const group of groups) {
    const place = told.indexOf(group)
    for (const id of group.ids) pairs[end++] = id * 256 + (place < 0 ? others : place)
  }
  pairs.sort()
  const columns = {
    sample_id: pairs.map((pair) => Math.floor(pair / 256)),
    group: Uint8Array.from(pairs, (pair) => pair % 256),
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
