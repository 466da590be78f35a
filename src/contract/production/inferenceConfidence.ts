import type { Inference } from './inference.ts'

/** How far what stands in for a missing number can be relied on, by its source. */
export const inferenceConfidence: Readonly<Record<Inference['source'], number>> = {
  style: 0.9,
  client: 0.8,
  rolling: 0.75,
  default: 0.5,
  shift: 0.9,
  assigned: 0.6,
  cycle: 0.85,
  first_entry: 0.8,
  created: 0.5,
}
