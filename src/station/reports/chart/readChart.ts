import type { Characteristic } from '../../../contract/characteristic.ts'
import type { LimitsRevision } from '../../../contract/limits.ts'
import { trialPlan } from '../../../spc/charts/chartRegistry.ts'
import { panelStatistic } from '../../../spc/charts/panelStatistic.ts'
import { type ChartPanel, chartPanels } from '../../../spc/chartType.ts'
import { limitsAt } from '../../../spc/limitsAt.ts'
import type { ReadableDb } from '../../../storage/connection.ts'
import { revisionsOf } from '../../../storage/measurements/limitsRevisions.ts'
import type { SeriesPoint } from '../../../storage/measurements/series.ts'
import { violationsOfPeriod } from '../../../storage/measurements/violations.ts'
import { chartPlanOf } from '../../characteristics/chartPlanOf.ts'
import { describeCharacteristic } from '../../characteristics/describeCharacteristic.ts'
import { stretchOf } from '../../chart/stretchOf.ts'
import { trialEstimate } from '../../chart/trialEstimate.ts'
import { estimatesOf } from '../../ingest/seriesState.ts'
import { describeRevision } from '../../limits/describeRevision.ts'
import { storedCharacteristic } from '../../reader/storedCharacteristic.ts'
import type { PanelPoint } from '../pdf/controlPanel.ts'
import type { Mark } from '../pdf/mark.ts'

/** A stretch of a control chart as it is drawn. */
export interface ReadChart {
  readonly characteristic: Characteristic
  /** All revisions of its limits. */
  readonly limits: readonly LimitsRevision[]
  readonly onTrial: boolean
  /** When each subgroup was measured, ms. */
  readonly times: readonly number[]
  readonly excluded: number
  readonly measurements: number
  /** From the top. */
  readonly panels: readonly { readonly panel: ChartPanel; readonly points: readonly PanelPoint[] }[]
}

/** Of several rules at one point the one that a mark names: beyond the limits before the others, then the lowest. */
const marksOf = (db: ReadableDb, id: number, points: readonly SeriesPoint[]): Map<string, Mark> => {
  const marks = new Map<string, Mark>()
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return marks
  for (const { sampleId, panel, ruleId, status } of violationsOfPeriod(db, id, first.at, last.at)) {
    if (status === 'withdrawn') continue
    const key = `${panel} ${sampleId}`
    const known = marks.get(key)
    marks.set(key, {
      ruleId: Math.min(ruleId, known?.ruleId ?? ruleId),
      isOpen: status === 'open' || known?.isOpen === true,
    })
  }
  return marks
}

/** Reads what a control chart shows of neighbouring subgroups: the very points and limits that `chart.get` answers with. */
export const readChart = (
  db: ReadableDb,
  characteristicId: number,
  points: readonly SeriesPoint[],
): ReadChart => {
  const row = storedCharacteristic(db, characteristicId)
  const plan = chartPlanOf(row)
  const revisions = revisionsOf(db, characteristicId)
  const estimates = estimatesOf(revisions)
  const trial = revisions.length > 0 ? null : trialEstimate(db, characteristicId, plan, row.baselineSubgroups)
  const plotted = stretchOf(db, characteristicId, plan, revisions, points)
  const marks = marksOf(db, characteristicId, points)
  const known = plotted.map((point) => {
    const estimate = point.revision === null ? trial : (estimates.get(point.revision) ?? null)
    const shown = point.revision === null ? trialPlan(plan) : plan
    return estimate === null ? null : limitsAt(shown, estimate, point.n, point.equivalentSize)
  })
  const onTrial = revisions.length === 0
  const shownPlan = onTrial ? trialPlan(plan) : plan
  const pointsOf = (panel: ChartPanel): PanelPoint[] =>
    plotted.map((point, i) => {
      const limits = panel === 'location' ? known[i] : known[i]?.[panel]
      return {
        value:
          panel === 'location' ? point.value : panel === 'dispersion' ? point.dispersion : point.companion,
        other: panel === 'location' && panelStatistic(plan, 'within') === null ? point.companion : null,
        isExcluded: point.excluded,
        limits: limits == null ? null : { center: limits.centerLine, ucl: limits.ucl, lcl: limits.lcl },
        revision: point.revision ?? 0,
        mark: marks.get(`${panel} ${point.sampleId}`) ?? null,
      }
    })
  return {
    characteristic: describeCharacteristic(db, row),
    limits: revisions.map((revision) => describeRevision(plan, revision)),
    onTrial,
    times: points.map(({ at }) => at),
    excluded: points.filter(({ excluded }) => excluded).length,
    measurements: points.reduce((sum, { measurements }) => sum + measurements.length, 0),
    panels: chartPanels
      .filter((panel) => panelStatistic(shownPlan, panel) !== null)
      .map((panel) => ({ panel, points: pointsOf(panel) })),
  }
}
