import type { Recalculation } from '../../contract/recalculation.ts'
import type { RuleChoices } from '../../contract/rules.ts'
import type { ChartPanel } from '../../spc/chartType.ts'
import { createSeriesEvaluator } from '../../spc/createSeriesEvaluator.ts'
import type { RuleId } from '../../spc/rule.ts'
import { ruleName } from '../../spc/rules/ruleRegistry.ts'
import type { ReadableDb } from '../../storage/connection.ts'
import { readHistory } from '../../storage/measurements/history.ts'
import { revisionsOf } from '../../storage/measurements/limitsRevisions.ts'
import { subgroupCount } from '../../storage/measurements/tally.ts'
import { violationsOfPeriod } from '../../storage/measurements/violations.ts'
import { chartPlanOf } from '../characteristics/chartPlanOf.ts'
import { resolveRules } from '../characteristics/resolveRules.ts'
import { estimatesOf, revisionAt } from '../ingest/seriesState.ts'
import { storedCharacteristic } from '../reader/storedCharacteristic.ts'

/** Which history is judged anew, and by which rules; null is those in force. */
export interface RecalculationJob {
  readonly characteristicId: number
  readonly rules: RuleChoices | null
}

type Found = Recalculation['new']['first'][number]

const longestList = 100

/** Often enough for a bar that moves, seldom enough to cost nothing. */
const reportEvery = 20_000

const keyOf = (sampleId: number, ruleId: number, panel: ChartPanel): string =>
  `${sampleId} ${ruleId} ${panel}`

const readKey = (key: string): Found => {
  const [sampleId, ruleId, chart] = key.split(' ')
  return { sample_id: Number(sampleId), rule_id: Number(ruleId), chart: chart as ChartPanel }
}

const standing = (db: ReadableDb, characteristicId: number): Set<string> =>
  new Set(
    violationsOfPeriod(db, characteristicId, 0, Number.MAX_SAFE_INTEGER)
      .filter(({ status }) => status !== 'withdrawn')
      .map(({ sampleId, ruleId, panel }) => keyOf(sampleId, ruleId, panel)),
  )

/** Counts signals, and tells those that are stored as violations from those that are not. */
const createCount = (stored: ReadonlySet<string>) => {
  const unmatched = new Set(stored)
  const counts = new Map<string, number>()
  const first: Found[] = []
  let found = 0
  let fresh = 0
  return {
    add: (sampleId: number, ruleId: number, panel: ChartPanel): void => {
      found += 1
      const rule = `${ruleId} ${panel}`
      counts.set(rule, (counts.get(rule) ?? 0) + 1)
      if (unmatched.delete(keyOf(sampleId, ruleId, panel))) return
      fresh += 1
      if (first.length < longestList) first.push({ sample_id: sampleId, rule_id: ruleId, chart: panel })
    },
    result: (subgroups: number): Recalculation => ({
      subgroups,
      signals: [...counts].map(([rule, count]) => {
        const { rule_id, chart } = readKey(`0 ${rule}`)
        return { rule_id, rule_name: ruleName(rule_id as RuleId), chart, count }
      }),
      found,
      stored: stored.size,
      new: { count: fresh, first },
      gone: { count: unmatched.size, first: [...unmatched].slice(0, longestList).map(readKey) },
    }),
  }
}

/**
 * Judges the whole history of a characteristic anew, each subgroup by the limits of its time.
 *
 * @param report told how many subgroups are done, every so often
 */
export const recalculateHistory = (
  db: ReadableDb,
  { characteristicId, rules }: RecalculationJob,
  report: (done: number, total: number) => void,
): Recalculation => {
  const stored = chartPlanOf(storedCharacteristic(db, characteristicId))
  const plan = rules === null ? stored : { ...stored, rules: resolveRules(rules) }
  const revisions = revisionsOf(db, characteristicId)
  const estimates = estimatesOf(revisions)
  const total = subgroupCount(db, characteristicId)
  const count = createCount(standing(db, characteristicId))
  const judge = createSeriesEvaluator(plan)
  let done = 0
  for (const point of readHistory(db, characteristicId, Number.MAX_SAFE_INTEGER)) {
    const revision = revisionAt(revisions, point)
    const estimate = revision === null ? null : (estimates.get(revision.revision) ?? null)
    const { measurements: values, part, excluded } = point
    for (const { ruleId, panel } of judge({ values, part, excluded, estimate }).signals) {
      count.add(point.id, ruleId, panel)
    }
    done += 1
    if (done % reportEvery === 0) report(done, total)
  }
  return count.result(done)
}
