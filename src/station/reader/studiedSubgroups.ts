import type { DistributionChoice } from '../../spc/capability/studyOptions.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { exclusionReasons } from '../../storage/measurements/exclusionReasons.ts'
import { readHistory } from '../../storage/measurements/history.ts'
import type { SeriesPoint } from '../../storage/measurements/series.ts'
import type { JobInput } from './readerJobs.ts'

/** As many subgroups as one study takes. */
export const largestStudy = 1_000_000

/** Which subgroups a study takes, and how it is made. */
export interface StudyJob extends JobInput {
  /** Milliseconds; null is from the beginning, or to the end. */
  readonly from: number | null
  readonly to: number | null
  readonly distribution?: DistributionChoice
  readonly level?: number
  /** Subgroups in a stretch of capability over time; by limits revision unless set. */
  readonly block?: number
}

/** The subgroups that a study is of. */
export interface StudiedSubgroups {
  readonly subgroups: readonly (readonly number[])[]
  /** Of each, in the same order. */
  readonly ids: readonly number[]
  readonly times: readonly number[]
  /** When the first and the last were taken, the excluded ones included; null where there are none. */
  readonly from: number | null
  readonly to: number | null
  /** What was left out, a sentence for each reason. */
  readonly excluded: readonly string[]
}

const sentencesOf = (left: readonly string[]): string[] => {
  const counts = new Map<string, number>()
  for (const reason of left) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].map(([reason, count]) => `${count} ${count === 1 ? 'subgroup' : 'subgroups'}: ${reason}`)
}

const pointsOf = (db: ReadableDb, { characteristicId, max, from, to }: StudyJob): SeriesPoint[] => {
  if (from === null && to === null) return [...readHistory(db, characteristicId, max)]
  const points: SeriesPoint[] = []
  for (const point of readHistory(db, characteristicId, largestStudy)) {
    if (to !== null && point.at > to) break
    if (from === null || point.at >= from) points.push(point)
  }
  return points.slice(-max)
}

/** Reads the newest subgroups of a characteristic, or of a period, for a study; excluded ones are left out and named. */
export const studiedSubgroups = (db: ReadableDb, job: StudyJob): StudiedSubgroups => {
  const points = pointsOf(db, job)
  const counted = points.filter(({ excluded }) => !excluded)
  const reasons = counted.length === points.length ? null : exclusionReasons(db, job.characteristicId)
  const left = points.flatMap(({ excluded, id }) => (excluded ? [reasons?.get(id) ?? 'left out'] : []))
  return {
    subgroups: counted.map(({ measurements }) => measurements),
    ids: counted.map(({ id }) => id),
    times: counted.map(({ at }) => at),
    from: points[0]?.at ?? null,
    to: points.at(-1)?.at ?? null,
    excluded: sentencesOf(left),
  }
}
