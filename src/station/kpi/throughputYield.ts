import type { StepSums } from '../../storage/production/inspectionSums.ts'

/** What was inspected after one step. */
export type Step = Pick<StepSums, 'operationId' | 'inspected' | 'passed'>

/** The place of a step among those of its line; null is the end of the line. */
export type StepPlace = (operationId: string | null) => number

/** Units that were begun, those of them that came through all steps without a defect, and the steps in their order. */
export interface Throughput {
  readonly started: number
  readonly free: number
  readonly steps: readonly Step[]
}

/**
 * The rolled throughput of one line: of the units begun at its first step, as many come through all steps as the product of their
 * first-pass yields. Null where no more than one step was inspected.
 *
 * @example throughputOf([{ operationId: 'CUT', inspected: 100, passed: 90 }, { operationId: 'SEW', inspected: 80, passed: 60 }], place)
 * // 100 started, 100 × 0.9 × 0.75 = 67.5 free of defects
 */
export const throughputOf = (inspected: readonly Step[], place: StepPlace): Throughput | null => {
  if (inspected.length < 2) return null
  const steps = inspected.toSorted(
    (a, b) =>
      place(a.operationId) - place(b.operationId) || ((a.operationId ?? '') < (b.operationId ?? '') ? -1 : 1),
  )
  const started = steps[0]?.inspected ?? 0
  const free = steps.reduce((left, { inspected: units, passed }) => left * (passed / units), started)
  return { started, free, steps }
}
