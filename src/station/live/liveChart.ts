import type { ChartHistory } from '../../contract/chart.ts'
import { ContractError } from '../../contract/errors.ts'
import type { StreamHandler } from '../../contract/handlers.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { newestPoints } from '../../storage/measurements/series.ts'
import { subgroupCount } from '../../storage/measurements/tally.ts'
import { violationById, violationsOfPeriod } from '../../storage/measurements/violations.ts'
import type { CharacteristicRow } from '../../storage/queries/characteristics.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { describeCharacteristic } from '../characteristics/describeCharacteristic.ts'
import { findVisible } from '../characteristics/findVisible.ts'
import { chartMark } from '../chart/chartMark.ts'
import { columnsOf } from '../chart/columnsOf.ts'
import { stretchOf } from '../chart/stretchOf.ts'
import { trialOf } from '../chart/trialEstimate.ts'
import type { PlottedPoint } from '../commit/effects.ts'
import type { StationCore } from '../core.ts'
import { describeRevision } from '../limits/describeRevision.ts'
import type { CommitFeed } from './commitFeed.ts'
import { createPacer } from './pacer.ts'

/** Limits of a characteristic, frozen or, before that, on trial. */
const limitsOf = (
  core: StationCore,
  row: CharacteristicRow,
): Pick<ChartHistory, 'limits' | 'trial' | 'no_limits'> => {
  const plan = chartPlanOf(row)
  const revisions = revisionsOf(core.db, row.id)
  return {
    limits: revisions.map((revision) => describeRevision(plan, revision)),
    ...(revisions.length > 0 ? { trial: null } : trialOf(core.db, row, plan)),
  }
}

const snapshotOf = (core: StationCore, row: CharacteristicRow, last: number): ChartHistory => {
  const points = stretchOf(
    core.db,
    row.id,
    chartPlanOf(row),
    revisionsOf(core.db, row.id),
    newestPoints(core.db, row.id, last),
  )
  const from = points[0]?.at ?? 0
  return {
    characteristic: describeCharacteristic(core.db, row),
    ...limitsOf(core, row),
    columns: columnsOf(points, points.length, row.chartType),
    marks: violationsOfPeriod(core.db, row.id, from, Number.MAX_SAFE_INTEGER)
      .filter((violation) => violation.status !== 'withdrawn')
      .map(chartMark),
    total: subgroupCount(core.db, row.id),
  }
}

/** A chart that moves: its newest points, then each point and violation that is new or looks different. */
export const liveChart =
  (core: StationCore, feed: CommitFeed): StreamHandler<'chart.live'> =>
  (caller, { characteristic_id: id, last }, push) => {
    let row = findVisible(core.db, caller, id)
    let points = new Map<number, PlottedPoint>()
    let violations = new Set<number>()
    let newLimits = false
    let configured = false
    let annotated = false

    const onFault = (error: unknown): void => {
      // It was deleted, or given to another client: there is nothing more to tell.
      if (error instanceof ContractError) close()
      else core.log.error({ err: error }, 'A live chart could not be brought up to date.')
    }
    const pacer = createPacer(() => {
      if (configured) row = findVisible(core.db, caller, id)
      const { limits, ...onTrial } = limitsOf(core, row)
      const marks = [...violations].flatMap((violation) => violationById(core.db, violation) ?? [])
      push({
        points: columnsOf(points.values(), points.size, row.chartType),
        marks: marks.map(chartMark),
        ...(newLimits ? { limits } : {}),
        ...(configured || newLimits ? { characteristic: describeCharacteristic(core.db, row) } : {}),
        ...onTrial,
        ...(annotated ? { annotated } : {}),
        total: subgroupCount(core.db, id),
      })
      points = new Map()
      violations = new Set()
      newLimits = false
      configured = false
      annotated = false
    }, onFault)

    const unsubscribe = feed.subscribe({
      committed: ({ effects }) => {
        const touched = effects.points.get(id) ?? []
        const changes = effects.violationChanges.filter((change) => change.characteristicId === id)
        const limits = effects.newLimits.some((made) => made.characteristicId === id)
        if (touched.length === 0 && changes.length === 0 && !limits) return
        for (const point of touched) points.set(point.sampleId, point)
        for (const change of changes) violations.add(change.id)
        newLimits ||= limits
        pacer.request()
      },
      configured: (characteristicId) => {
        if (characteristicId !== id) return
        configured = true
        pacer.request()
      },
      annotated: (characteristicId) => {
        if (characteristicId !== id) return
        annotated = true
        pacer.request()
      },
    })
    const close = (): void => {
      unsubscribe()
      pacer.stop()
    }
    return { snapshot: snapshotOf(core, row, last), close }
  }
