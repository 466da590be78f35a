import { throughputYieldOf } from '../../contract/production/ratios.ts'
import { type StepSums, stepOrder, stepSums } from '../../storage/production/inspectionSums.ts'
import { lineUnits } from '../../storage/production/lineUnits.ts'
import { placeIn } from './buckets.ts'
import type { Measured, MeasuredPeriod } from './measured.ts'
import type { LineSums, PeriodFacts } from './periodFacts.ts'
import { type Step, type StepPlace, type Throughput, throughputOf } from './throughputYield.ts'

type Steps = Map<string | null, { operationId: string | null; inspected: number; passed: number }>

const last = Number.MAX_VALUE

type ByLine = Map<string, Steps>

const add = (lines: ByLine, { clientId, operationId, inspected, passed }: StepSums): void => {
  const steps: Steps = lines.get(clientId) ?? new Map()
  lines.set(clientId, steps)
  const step = steps.get(operationId)
  if (step === undefined) steps.set(operationId, { operationId, inspected, passed })
  else {
    step.inspected += inspected
    step.passed += passed
  }
}

/** Steps that nobody has given a place come after those that have one; the end of the line comes last. */
const placesOf = ({ db, scope }: PeriodFacts): ((clientId: string) => StepPlace) => {
  const key = (clientId: string, operationId: string): string => JSON.stringify([clientId, operationId])
  const places = new Map(
    stepOrder(db, scope.clientId).map((step) => [key(step.clientId, step.operationId), step.sequence]),
  )
  return (clientId) => (operationId) =>
    operationId === null ? last : (places.get(key(clientId, operationId)) ?? Number.MAX_SAFE_INTEGER)
}

interface Made {
  readonly units: number
  readonly defective: number
}

const describe = (steps: readonly Step[]) =>
  steps.map(({ operationId, inspected, passed }) => ({
    operation_id: operationId,
    units_passed: passed,
    units_inspected: inspected,
    fpy: (passed / inspected) * 100,
  }))

/** Lines with steps count as their steps tell; what the others made counts as their entries tell. */
const measure = (throughputs: readonly Throughput[], others: Made, isOneLine: boolean): Measured => {
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

/** What was made less what the lines with steps made. */
const without = (sums: LineSums, ofStepped: Made): Made => ({
  units: sums.units - ofStepped.units,
  defective: sums.defective - ofStepped.defective,
})

/**
 * Rolled throughput yield: of a line the product of the first-pass yields of its steps in their order, or units without defect ÷
 * units produced where no more than one step was inspected. Of several lines Σ units free of defects ÷ Σ units started.
 */
export const rty = (facts: PeriodFacts): MeasuredPeriod => {
  const { db, scope, buckets } = facts
  const inspected = stepSums(db, scope)
  const place = placeIn(buckets)
  const each = buckets.map((): ByLine => new Map())
  const whole: ByLine = new Map()
  for (const row of inspected) {
    const lines = each[place(row.day)]
    if (lines !== undefined) add(lines, row)
    add(whole, row)
  }
  const places = placesOf(facts)
  const throughputs = (lines: ByLine): Map<string, Throughput> =>
    new Map(
      [...lines].flatMap(([clientId, steps]) => {
        const one = throughputOf([...steps.values()], places(clientId))
        return one === null ? [] : [[clientId, one] as const]
      }),
    )
  const stepped = each.map(throughputs)
  const steppedWhole = throughputs(whole)
  const made = stepped.map(() => ({ units: 0, defective: 0 }))
  const madeWhole = { units: 0, defective: 0 }
  if (steppedWhole.size > 0) {
    for (const { clientId, day, units, defective } of lineUnits(db, scope)) {
      const index = place(day)
      const sums = made[index]
      if (sums !== undefined && stepped[index]?.has(clientId)) {
        sums.units += units
        sums.defective += defective
      }
      if (steppedWhole.has(clientId)) {
        madeWhole.units += units
        madeWhole.defective += defective
      }
    }
  }
  const lines = facts.lines()
  const isOneLine = scope.clientId !== null
  const nothing = { units: 0, defective: 0 }
  return {
    each: stepped.map((of, i) =>
      measure([...of.values()], without(lines.each[i] ?? lines.whole, made[i] ?? nothing), isOneLine),
    ),
    whole: measure([...steppedWhole.values()], without(lines.whole, madeWhole), isOneLine),
  }
}
