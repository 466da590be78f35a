import type { Inference } from '../../contract/production/inference.ts'

/** A figure, or null with the reason in words; what it is made of, by the names of the API; and what was filled in for it. */
export interface Measured {
  readonly value: number | null
  readonly reason: string | null
  readonly parts: Readonly<Record<string, unknown>>
  readonly inference: readonly Inference[]
}

/** A figure of each bucket of a period, and of the whole. */
export interface MeasuredPeriod {
  readonly each: readonly Measured[]
  readonly whole: Measured
}
