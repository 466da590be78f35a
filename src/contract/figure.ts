import { z } from 'zod'
import type { Figure } from '../spc/figure.ts'

/** A number with the way it was computed, as `Figure` of the engine. */
export const figure: z.ZodType<Figure> = z.strictObject({
  name: z.string(),
  symbol: z.string(),
  value: z.number().nullable(),
  reason: z.string().nullable().describe('why there is no value'),
  formula: z.string(),
  inputs: z.array(
    z.strictObject({
      symbol: z.string(),
      meaning: z.string(),
      value: z.union([z.number(), z.string()]).nullable(),
    }),
  ),
  steps: z.array(z.strictObject({ expression: z.string(), value: z.number().nullable() })),
  source: z.string(),
  excluded: z.array(z.string()).describe('what was left out'),
})

export type FigureOut = z.infer<typeof figure>
