import type { CapabilityReport } from '../../contract/capability.ts'
import { betterThanNormal } from '../../spc/capability/betterThanNormal.ts'
import { blockStarts, capabilityOverTime } from '../../spc/capability/capabilityOverTime.ts'
import { capabilityStudy } from '../../spc/capability/capabilityStudy.ts'
import { chartDefinition } from '../../spc/charts/chartRegistry.ts'
import { condensed } from '../../spc/fit/condensed.ts'
import { fitFigures } from '../../spc/fit/fitFigures.ts'
import { identifyDistribution } from '../../spc/fit/identifyDistribution.ts'
import { orderedSample } from '../../spc/fit/orderedSample.ts'
import { normalityFigures } from '../../spc/normality/normalityFigures.ts'
import { probabilityPlot } from '../../spc/normality/probabilityPlot.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { isAfter } from '../../storage/measurements/series.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { isoTime } from '../ingest/isoTime.ts'
import { curvesOf } from './curvesOf.ts'
import { describeCapability } from './describeCapability.ts'
import { stabilityOf } from './stabilityOf.ts'
import { storedCharacteristic } from './storedCharacteristic.ts'
import { type StudiedSubgroups, type StudyJob, studiedSubgroups } from './studiedSubgroups.ts'
import { studyOptionsOf } from './studyCapability.ts'

/** As many stretches as a picture shows. */
const mostStretches = 60

const shownSubgroups = 25

interface Stretches {
  readonly starts: readonly number[]
  /** The revision of each; null where they are of equal length. */
  readonly revisions: readonly (number | null)[]
}

/** Stretches of equal length, longer than asked for where there would be too many. */
const blocksOf = (count: number, size: number): Stretches => {
  const starts = blockStarts(count, Math.max(size, Math.ceil(count / mostStretches)))
  return { starts, revisions: starts.map(() => null) }
}

/** Stretches between limits revisions; of what was measured before the first, one. */
const byRevision = (db: ReadableDb, characteristicId: number, studied: StudiedSubgroups): Stretches => {
  const revisions = revisionsOf(db, characteristicId)
  const starts: number[] = []
  const numbers: (number | null)[] = []
  let next = 0
  studied.ids.forEach((id, place) => {
    let current: number | null | undefined
    for (let revision = revisions[next]; revision !== undefined; revision = revisions[next]) {
      if (revision.after !== null && !isAfter({ at: studied.times[place] as number, id }, revision.after))
        break
      current = revision.revision
      next += 1
    }
    if (current === undefined && place > 0) return
    starts.push(place)
    numbers.push(current ?? null)
  })
  const first = Math.max(0, starts.length - mostStretches)
  return { starts: starts.slice(first), revisions: numbers.slice(first) }
}

/** A capability study with all that its pictures show, from one reading of the history. */
export const reportCapability = (db: ReadableDb, job: StudyJob): CapabilityReport => {
  const row = storedCharacteristic(db, job.characteristicId)
  const plan = chartPlanOf(row)
  const studied = studiedSubgroups(db, job)
  const { subgroups, times } = studied
  const level = job.level ?? 0.95
  const measured = chartDefinition(plan.chartType).kind === 'measurements'
  const values = measured ? subgroups.flat() : []
  const sample = condensed(orderedSample(values))
  const identified = identifyDistribution(sample, level)
  const options = studyOptionsOf(job, studied)
  const family = job.distribution === 'best' ? (identified.best ?? 'normal') : (job.distribution ?? 'normal')
  const study = capabilityStudy(plan, subgroups, row, { ...options, distribution: family })
  const capability = describeCapability(
    job.distribution === 'best' && study.distribution !== null
      ? { ...study, distribution: { ...study.distribution, choice: identified.reason } }
      : study,
    stabilityOf(db, row.id, studied),
    betterThanNormal(plan, subgroups, row, options, study, identified),
  )
  const found = identified.fits.find((one) => one.family === family)?.fit
  const distribution = found === undefined || 'reason' in found ? null : found.distribution
  // Every stretch is measured alike: on the normal scores of the distribution that was fitted to all.
  const score = distribution === null || family === 'normal' ? null : distribution.score
  const stretches = !measured
    ? { starts: [], revisions: [] }
    : job.block === undefined
      ? byRevision(db, row.id, studied)
      : blocksOf(subgroups.length, job.block)
  const timeAt = (place: number): string => isoTime(times[place] as number)
  return {
    capability,
    from: studied.from === null ? null : isoTime(studied.from),
    to: studied.to === null ? null : isoTime(studied.to),
    fits: measured ? identified.fits.map((fit) => fitFigures(fit, sample.n)) : [],
    best: { family: identified.best, reason: identified.reason },
    normality: measured ? [...normalityFigures(sample)] : [],
    histogram: curvesOf(values, study, distribution, row),
    probability_plot: distribution === null ? null : probabilityPlot(sample, distribution, level),
    over_time: capabilityOverTime(plan, subgroups, row, stretches.starts, score, level).map((block, i) => ({
      from: timeAt(block.from),
      to: timeAt(block.to),
      revision: stretches.revisions[i] ?? null,
      subgroups: block.to - block.from + 1,
      mean: block.mean,
      cpk: block.cpk,
      cpk_low: block.cpkLow,
      cpk_high: block.cpkHigh,
      ppk: block.ppk,
    })),
    last_subgroups: measured
      ? subgroups.slice(-shownSubgroups).map((values, i, shown) => ({
          at: timeAt(subgroups.length - shown.length + i),
          values: [...values],
        }))
      : [],
  }
}
