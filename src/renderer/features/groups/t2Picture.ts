import type { GroupPoint } from '../../../contract/characteristicGroup.ts'
import { type PlotScale, plotScale } from '../../components/plot/plotScale.ts'
import { alarms } from './groupSentence.ts'

/** A line of the limit: as long as it stays the same. */
export interface LimitRun {
  readonly from: number
  readonly to: number
  readonly ucl: number
  readonly revision: number | null
  readonly phase: GroupPoint['phase']
}

/** The place of a point in the picture, and its mark. */
export interface T2Mark {
  readonly index: number
  readonly value: number
  /** Higher than the picture: it stands at its top with its number. */
  readonly over: boolean
  /** Whether its number is written: where several in a row are over, at the first. */
  readonly named: boolean
  readonly kind: 'steady' | 'alarm' | 'trial' | 'excluded'
  /** Acknowledged. */
  readonly hollow: boolean
}

export interface T2Picture {
  readonly y: PlotScale
  readonly runs: readonly LimitRun[]
  readonly marks: readonly T2Mark[]
}

/** So many times the limit is as high as the picture gets: one wild point must not press all others flat. */
const highest = 2.5

const kindOf = (point: GroupPoint): T2Mark['kind'] => {
  if (point.excluded) return 'excluded'
  if (alarms(point)) return 'alarm'
  return point.beyond ? 'trial' : 'steady'
}

const runsOf = (points: readonly GroupPoint[]): LimitRun[] => {
  const runs: LimitRun[] = []
  for (const [index, { ucl, revision, phase }] of points.entries()) {
    if (ucl === null) continue
    const last = runs.at(-1)
    if (last !== undefined && last.ucl === ucl && last.revision === revision && last.to === index - 1) {
      runs[runs.length - 1] = { ...last, to: index }
    } else runs.push({ from: index, to: index, ucl, revision, phase })
  }
  return runs
}

/**
 * What a T² chart shows: its axis, the steps of its limit, and a mark for each point.
 *
 * @example t2Picture([]).marks // []
 */
export const t2Picture = (points: readonly GroupPoint[]): T2Picture => {
  const runs = runsOf(points)
  const limit = Math.max(0, ...runs.map(({ ucl }) => ucl))
  const values = points.flatMap(({ t2 }) => t2 ?? [])
  const most = Math.max(limit * 1.15, ...values, 1)
  const top = limit > 0 ? Math.min(most, limit * highest) : most
  return {
    y: { ...plotScale([0, top], 0.04), low: 0 },
    runs,
    marks: points.flatMap((point, index) =>
      point.t2 === null
        ? []
        : {
            index,
            value: point.t2,
            over: point.t2 > top,
            named: point.t2 > top && !((points[index - 1]?.t2 ?? 0) > top),
            kind: kindOf(point),
            hollow: point.signal?.status === 'acknowledged',
          },
    ),
  }
}
