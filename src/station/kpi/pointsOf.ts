import type { Bucket } from './buckets.ts'
import type { Measured } from './measured.ts'
import type { Targeted, TargetOn } from './targetOn.ts'

/** What is said of a figure beside what it is made of: what it is to reach, and what was filled in for it. */
export const judged = (kpi: Targeted, { value, reason, inference }: Measured, target: number | null) => ({
  value,
  reason,
  inference_flags: [...new Set(inference.map(({ field }) => `${kpi}_${field}`))],
  target,
  variance: value === null || target === null ? null : value - target,
})

/** A figure of each day, week or month as the API tells it; the target is that of the last day. */
export const pointsOf = (
  kpi: Targeted,
  buckets: readonly Bucket[],
  each: readonly Measured[],
  targets: TargetOn,
) =>
  buckets.flatMap(({ from, to }, i) => {
    const measured = each[i]
    if (measured === undefined) return []
    return [
      {
        date: from,
        date_to: to,
        [kpi]: measured.value,
        ...measured.parts,
        ...judged(kpi, measured, targets(kpi, to)),
      },
    ]
  })

/** The least and the most of a figure over the points of a period; null where no point has one. */
export const extremes = (each: readonly Measured[]): { min: number | null; max: number | null } => {
  const values = each.flatMap(({ value }) => (value === null ? [] : [value]))
  if (values.length === 0) return { min: null, max: null }
  return {
    min: values.reduce((least, value) => Math.min(least, value)),
    max: values.reduce((most, value) => Math.max(most, value)),
  }
}
