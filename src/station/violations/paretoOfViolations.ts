import type { Pareto, ParetoBar, ParetoGrouping } from '../../contract/pareto.ts'
import type { Shift } from '../../contract/shift.ts'
import { paretoOrder } from '../../spc/pareto/paretoOrder.ts'
import { paretoShares } from '../../spc/pareto/paretoShares.ts'
import { waitingTimes } from '../../spc/pareto/waitingTimes.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import type { ViolationFilter } from '../../storage/measurements/violationConditions.ts'
import {
  eachWait,
  groupViolations,
  type ViolationProperty,
} from '../../storage/measurements/violationGroups.ts'
import { describeShifts } from '../shifts/describeShifts.ts'
import { shiftAt } from '../shifts/shiftAt.ts'
import { inMinutes } from './minutesToAcknowledge.ts'
import { labelsOf } from './paretoLabels.ts'

/** What is counted by what. `bars` is how many bars there are at most, without the one for the rest. */
export interface ParetoJob {
  readonly by: ParetoGrouping
  readonly bars: number
  readonly filter: ViolationFilter
  readonly shifts: readonly Shift[]
}

interface Group {
  readonly key: string | null
  readonly label: string
  readonly groups: number
  count: number
  critical: number
  open: number
  readonly minutes: number[]
}

const properties: Readonly<Record<ParetoGrouping, ViolationProperty>> = {
  cause: 'cause',
  characteristic: 'characteristic',
  rule: 'rule',
  shift: 'time',
  operator: 'operator',
  part_number: 'part_number',
}

const counted = (count: number): string => (count === 1 ? '1 violation' : `${count} violations`)

const lacks: Readonly<Record<ParetoGrouping, string>> = {
  cause: 'has no cause yet',
  characteristic: 'has no characteristic',
  rule: 'has no rule',
  shift: 'has no shift',
  operator: 'names no operator',
  part_number: 'names no part number',
}

const lackingSentence = (by: ParetoGrouping, count: number): string =>
  count === 1
    ? `1 violation ${lacks[by]}.`
    : `${counted(count)} ${lacks[by].replace(/^has/, 'have').replace(/^names/, 'name')}.`

const waitsOf = (minutes: readonly number[], excluded: readonly string[]) => {
  const figures = waitingTimes(minutes, excluded)
  return {
    acknowledged: minutes.length,
    minutes_median: figures.median.value,
    minutes_mean: figures.mean.value,
    minutes_p95: figures.p95.value,
    figures: {
      minutes_median: figures.median,
      minutes_mean: figures.mean,
      minutes_p95: figures.p95,
    },
  }
}

/** The tallest groups, and one more for all that come after them. */
const withRest = (groups: readonly Group[], bars: number): Group[] => {
  // One group left over needs no less room than the rest of one.
  if (groups.length <= bars + 1) return [...groups]
  const rest = groups.slice(bars)
  const total = (of: (group: Group) => number) => rest.reduce((sum, group) => sum + of(group), 0)
  return [
    ...groups.slice(0, bars),
    {
      key: null,
      label: `${rest.length} others`,
      groups: rest.length,
      count: total((group) => group.count),
      critical: total((group) => group.critical),
      open: total((group) => group.open),
      minutes: rest.flatMap((group) => group.minutes),
    },
  ]
}

/** Counts violations by one property, with the shares of a Pareto and how long people took to acknowledge them. */
export const paretoOfViolations = (db: ReadableDb, job: ParetoJob): Pareto => {
  const { by, shifts, filter } = job
  const keyOf = (stored: string): string => (by === 'shift' ? shiftAt(shifts, stored).start : stored)
  const labels = labelsOf(db, by, shifts)
  const groups = new Map<string, Group>()
  let notStated = 0
  let withdrawn = 0
  for (const found of groupViolations(db, properties[by], filter)) {
    withdrawn += found.withdrawn
    if (found.key === null) notStated += found.count
    if (found.key === null || found.count === 0) continue
    const key = keyOf(found.key)
    const group = groups.get(key) ?? {
      key,
      label: labels(key),
      groups: 1,
      count: 0,
      critical: 0,
      open: 0,
      minutes: [],
    }
    group.count += found.count
    group.critical += found.critical
    group.open += found.open
    groups.set(key, group)
  }
  const all: number[] = []
  eachWait(db, properties[by], filter, (key, wait) => {
    all.push(inMinutes(wait))
    if (key !== null) groups.get(keyOf(key))?.minutes.push(inMinutes(wait))
  })

  const excluded = [
    ...(withdrawn === 0 ? [] : [`${counted(withdrawn)} ${withdrawn === 1 ? 'was' : 'were'} withdrawn.`]),
    ...(notStated === 0 ? [] : [lackingSentence(by, notStated)]),
  ]
  const unanswered = (open: number): string[] =>
    open === 0 ? [] : [`${counted(open)} ${open === 1 ? 'is' : 'are'} still open.`]
  const shown = withRest(paretoOrder([...groups.values()]), job.bars)
  const shares = paretoShares(
    shown.map(({ count }) => count),
    excluded,
  )
  const bars = shown.flatMap(({ minutes, ...group }, i): ParetoBar[] => {
    const pair = shares[i]
    if (pair === undefined) return []
    const { figures, ...waits } = waitsOf(minutes, unanswered(group.open))
    return [
      {
        ...group,
        share: pair.share.value,
        cumulative: pair.cumulative.value,
        ...waits,
        figures: { ...pair, ...figures },
      },
    ]
  })
  const everything = shown.reduce((sum, { count }) => sum + count, 0)
  return {
    by,
    counted: everything,
    not_stated: notStated,
    withdrawn,
    bars,
    all: waitsOf(all, unanswered(everything + notStated - all.length)),
    shifts: [...shifts],
    time_zone: describeShifts(db).time_zone,
  }
}
