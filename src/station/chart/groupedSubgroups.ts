import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { firstOfNewest, readHistory } from '../../storage/measurements/history.ts'
import { historyFacts } from '../../storage/measurements/historyFacts.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import type { SeriesPoint } from '../../storage/measurements/series.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { storedCharacteristic } from '../reader/storedCharacteristic.ts'
import { calendarOf } from '../shifts/calendarOf.ts'
import { type ShiftSpan, spanAt } from '../shifts/shiftCalendar.ts'
import { carriedBefore } from './carriedBefore.ts'
import { plotStretch } from './plotStretch.ts'

/** Which subgroups are told apart, and by what. */
export interface GroupingJob {
  readonly characteristicId: number
  readonly by: string
  readonly max: number
  /** Milliseconds; null is from the beginning, or to the end. */
  readonly from: number | null
  readonly to: number | null
}

/** Subgroups that have something in common. */
export interface Group {
  /** Null where it was not recorded. */
  readonly name: string | null
  readonly ids: number[]
  /** Single values of those that count; on charts of counts what is plotted. */
  readonly values: number[]
  excluded: number
  firstAt: number
  lastAt: number
}

/** The name of a subgroup's group. */
type NameOf = (point: SeriesPoint) => string | null

/** By shift or plant day: the span of the point before mostly holds for the next one, too. */
const byTime = (db: ReadableDb, name: (span: ShiftSpan) => string): NameOf => {
  const calendar = calendarOf(db)
  let span: ShiftSpan | null = null
  return ({ at }) => {
    if (span === null || at < span.from || at >= span.to) span = spanAt(calendar, at)
    return name(span)
  }
}

const nameOf = (db: ReadableDb, { characteristicId, by }: GroupingJob): NameOf => {
  if (by === 'shift') return byTime(db, ({ name }) => name)
  if (by === 'day') return byTime(db, ({ day }) => day)
  const facts = historyFacts(db, characteristicId, by)
  return ({ id }) => facts.get(id) ?? null
}

/** The points of a job with the values that count for each. */
function* valuedPoints(
  db: ReadableDb,
  { characteristicId, max, from, to }: GroupingJob,
): Generator<{ readonly point: SeriesPoint; readonly values: readonly number[] }> {
  const plan = chartPlanOf(storedCharacteristic(db, characteristicId))
  const within = ({ at }: SeriesPoint): boolean => (from === null || at >= from) && (to === null || at <= to)
  if (chartDefinition(plan.chartType).kind === 'measurements') {
    for (const point of readHistory(db, characteristicId, max)) {
      if (within(point)) yield { point, values: point.measurements }
    }
    return
  }
  const revisions = revisionsOf(db, characteristicId)
  const first = firstOfNewest(db, characteristicId, max)
  const before = first === undefined ? {} : carriedBefore(db, characteristicId, plan, revisions, first)
  const seen: SeriesPoint[] = []
  const watched = function* (): Generator<SeriesPoint> {
    for (const point of readHistory(db, characteristicId, max)) {
      seen[0] = point
      yield point
    }
  }
  for (const { value } of plotStretch(plan, revisions, watched(), before)) {
    const point = seen[0]
    if (point !== undefined && within(point)) yield { point, values: [value] }
  }
}

/** The subgroups of a characteristic by what they have in common, in the order in which each was first seen. */
export const groupedSubgroups = (db: ReadableDb, job: GroupingJob): Group[] => {
  const groups = new Map<string | null, Group>()
  const name = nameOf(db, job)
  for (const { point, values } of valuedPoints(db, job)) {
    const key = name(point)
    let group = groups.get(key)
    if (group === undefined) {
      group = { name: key, ids: [], values: [], excluded: 0, firstAt: point.at, lastAt: point.at }
      groups.set(key, group)
    }
    group.ids.push(point.id)
    group.lastAt = point.at
    if (point.excluded) group.excluded += 1
    else for (const value of values) group.values.push(value)
  }
  return [...groups.values()]
}
