import { throughputYieldOf } from '../../contract/production/ratios.ts'
import { daysWithSteps, type StepSums, stepOrder, stepSums } from '../../storage/production/inspectionSums.ts'
import { type MadeUnits, unitsOfLines } from '../../storage/production/lineUnits.ts'
import type { Bucket } from './buckets.ts'
import type { Measured, MeasuredPeriod } from './measured.ts'
import { once } from './once.ts'
import type { PeriodFacts } from './periodFacts.ts'
import { type Step, type StepPlace, type Throughput, throughputOf } from './throughputYield.ts'

const last = Number.MAX_VALUE

/** Steps that nobody has given a place come after those that have one; the end of the line comes last. */
const placesOf = ({ db, scope }: PeriodFacts): ((clientId: string) => StepPlace) => {
  const key = (clientId: string, operationId: string): string => JSON.stringify([clientId, operationId])
  const places = new Map(
    stepOrder(db, scope.clientId).map((step) => [key(step.clientId, step.operationId), step.sequence]),
  )
  return (clientId) => (operationId) =>
    operationId === null ? last : (places.get(key(clientId, operationId)) ?? Number.MAX_SAFE_INTEGER)
}

const describe = (steps: readonly Step[]) =>
  steps.map(({ operationId, inspected, passed }) => ({
    operation_id: operationId,
    units_passed: passed,
    units_inspected: inspected,
    fpy: (passed / inspected) * 100,
  }))

/** Lines with steps count as their steps tell; what the others made counts as their entries tell. */
const measure = (throughputs: readonly Throughput[], others: MadeUnits, isOneLine: boolean): Measured => {
  const sum = (of: (one: Throughput) => number): number =>
    throughputs.reduce((total, one) => total + of(one), 0)
  const started = others.units + sum((one) => one.started)
  const free = others.units - others.defective + sum((one) => one.free)
  return {
    ...throughputYieldOf(free, started),
    parts: {
      units_completed_defect_free: free,
      units_started: started,
      steps: isOneLine ? describe(throughputs[0]?.steps ?? []) : [],
    },
    inference: [],
  }
}

const noSteps: ReadonlyMap<string, Step[]> = new Map()

/** The steps of each line that has more than one. */
const byLine = (sums: readonly StepSums[]): Map<string, Step[]> => {
  const lines = new Map<string, Step[]>()
  for (const { clientId, ...step } of sums) {
    const steps = lines.get(clientId)
    if (steps === undefined) lines.set(clientId, [step])
    else steps.push(step)
  }
  return lines
}

/**
 * Rolled throughput yield: of a line the product of the first-pass yields of its steps in their order, or units without defect ÷
 * units produced where no more than one step was inspected. Of several lines Σ units free of defects ÷ Σ units started.
 */
export const rty = (facts: PeriodFacts): MeasuredPeriod => {
  const { db, scope, buckets } = facts
  const places = placesOf(facts)
  const stepDays = once(() => daysWithSteps(db, scope))
  const measureSpan = ({ from, to }: Bucket): Measured => {
    const span = { ...scope, from, to }
    const made = unitsOfLines(db, span, null)
    const stepped = from === to && !stepDays().has(from) ? noSteps : byLine(stepSums(db, span))
    const throughputs = [...stepped].flatMap(([clientId, steps]) => {
      const one = throughputOf(steps, places(clientId))
      return one === null ? [] : [one]
    })
    if (throughputs.length === 0) return measure([], made, false)
    const ofStepped = unitsOfLines(db, span, [...stepped.keys()])
    const others = { units: made.units - ofStepped.units, defective: made.defective - ofStepped.defective }
    return measure(throughputs, others, scope.clientId !== null)
  }
  const whole = measureSpan(scope)
  const [only] = buckets
  return {
    whole,
    each: buckets.length === 1 && only !== undefined ? [whole] : buckets.map(measureSpan),
  }
}
