import { z } from 'zod'
import { id } from './fields.ts'

const figure = z.number().nullable()
const interval = z.tuple([z.number(), z.number()]).nullable()

export const capabilityQuery = z.strictObject({
  characteristic_id: id,
  last: z.coerce
    .number()
    .int()
    .min(2)
    .max(1_000_000)
    .optional()
    .describe('the newest so many subgroups; all unless set'),
})

export const capability = z.strictObject({
  n: z.int().describe('single measurements'),
  subgroups: z.int(),
  mean: figure,
  sigma_within: figure,
  sigma_overall: figure,
  cp: figure,
  cpl: figure,
  cpu: figure,
  cpk: figure,
  pp: figure,
  ppl: figure,
  ppu: figure,
  ppk: figure,
  cpm: figure,
  confidence: z.strictObject({ cp: interval, cpk: interval, level: z.number() }),
  ppm: z.strictObject({ observed: figure, expected_within: figure, expected_overall: figure }),
  normality: z.strictObject({ anderson_darling: figure, p_value: figure }),
  stable: z.boolean().nullable().describe('null where the process was not judged yet'),
  reasons: z.array(z.string()).describe('why a figure is null, or why the study is not to be trusted'),
})

/** A capability study. What cannot be computed is null, with its reason. */
export type Capability = z.infer<typeof capability>

export const histogram = z.strictObject({
  edges: z.array(z.number()).describe('one more than counts'),
  counts: z.array(z.int()),
  n: z.int(),
  mean: figure,
  sigma_overall: figure,
  sigma_within: figure,
})

/** Single measurements in classes of equal width (Freedman-Diaconis, at least 5 and at most 60). */
export type Histogram = z.infer<typeof histogram>
