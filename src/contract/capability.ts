import { z } from 'zod'
import { type CapabilityFigures, capabilityFigureNames } from '../spc/capability/capabilityFigureNames.ts'
import type { StudyDistribution } from '../spc/capability/capabilityStudy.ts'
import { distributionChoices } from '../spc/capability/studyOptions.ts'
import type { FitFigures } from '../spc/fit/fitFigures.ts'
import { distributionFamilies } from '../spc/fit/fittedDistribution.ts'
import type { ProbabilityPlot } from '../spc/normality/probabilityPlot.ts'
import type { TestFigures } from '../spc/normality/testFigures.ts'
import { id, timestampIn, timestampOut } from './fields.ts'
import { figure as explained } from './figure.ts'

const figure = z.number().nullable()
const interval = z.tuple([z.number(), z.number()]).nullable()

const span = {
  last: z.coerce
    .number()
    .int()
    .min(2)
    .max(1_000_000)
    .optional()
    .describe('the newest so many subgroups; all unless set'),
  from: timestampIn.optional().describe('subgroups of this time or later'),
  to: timestampIn.optional().describe('subgroups of this time or earlier'),
}

export const histogramQuery = z.strictObject({ characteristic_id: id, ...span })

export const capabilityQuery = z.strictObject({
  characteristic_id: id,
  ...span,
  distribution: z
    .enum(distributionChoices)
    .optional()
    .describe('what the indices are computed by, normal unless set; best is chosen by Anderson-Darling'),
  level: z.coerce
    .number()
    .min(0.5)
    .max(0.999)
    .optional()
    .describe('of the confidence intervals, 0.95 unless set'),
})

const test: z.ZodType<TestFigures> = z.strictObject({
  name: z.string(),
  statistic: explained,
  probability: explained,
  bound: z
    .enum(['at_most', 'at_least'])
    .nullable()
    .describe('where a table ended: the true probability is at most, or at least, the value'),
})

const fit = {
  family: z.enum(distributionFamilies),
  name: z.string(),
  parameters: z.array(explained),
  test,
  reason: z.string().nullable().describe('why there is no fit'),
  notes: z.array(z.string()),
}

export const distributionFit: z.ZodType<FitFigures> = z.strictObject(fit)

const studyDistribution: z.ZodType<StudyDistribution> = z.strictObject({
  ...fit,
  percentiles: z.strictObject({ low: explained, middle: explained, high: explained }).nullable(),
  choice: z.string().describe('why this distribution'),
})

const figures: z.ZodType<CapabilityFigures> = z.record(z.enum(capabilityFigureNames), explained)

export const capability = z.strictObject({
  n: z.number().describe('single measurements; of a chart of counts, the units that were inspected'),
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
  figures: figures.describe('every number with the way it was computed'),
  distribution: studyDistribution
    .nullable()
    .describe('what the indices were computed by; null on a chart of counts'),
  not_normal: z
    .strictObject({
      best: z
        .strictObject({ family: z.enum(distributionFamilies), name: z.string(), ppk: explained })
        .nullable()
        .describe('what fits best, by Anderson-Darling, with Ppk by it; null where nothing fits better'),
    })
    .nullable()
    .describe(
      'set where the indices are by the normal curve and the values refute it at 5 %, so that they do not hold',
    ),
  attribute: z
    .strictObject({
      mean: explained,
      low: explained,
      high: explained,
      ppm: explained,
      z: explained,
      z_low: explained,
      z_high: explained,
    })
    .nullable()
    .describe('the mean defect level of a chart of counts'),
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

export const capabilityReportQuery = capabilityQuery.extend({
  block: z.coerce
    .number()
    .int()
    .min(2)
    .max(100_000)
    .optional()
    .describe('subgroups in one stretch of capability over time; by limits revision unless set'),
})

const numbers = z.array(z.number())

/** Curves over the histogram: places along the axis and the count expected in a class there. */
const curve = z.strictObject({
  name: z.string(),
  of: z.enum(['within', 'overall', 'fit']),
  x: numbers,
  y: numbers,
})

const probabilityPlot: z.ZodType<ProbabilityPlot> = z.strictObject({
  values: numbers,
  x: numbers,
  y: numbers,
  band: z.strictObject({ y: numbers, low: numbers, high: numbers }),
  ticks: z.array(z.strictObject({ value: z.number(), x: z.number() })),
})

const stretch = z.strictObject({
  from: timestampOut,
  to: timestampOut,
  revision: z.int().nullable().describe('of the limits, where the stretches are theirs'),
  subgroups: z.int(),
  mean: explained,
  cpk: explained,
  cpk_low: explained,
  cpk_high: explained,
  ppk: explained,
})

export const capabilityReport = z.strictObject({
  capability,
  from: timestampOut.nullable().describe('of the first subgroup studied'),
  to: timestampOut.nullable().describe('of the last one'),
  fits: z.array(distributionFit),
  best: z.strictObject({ family: z.enum(distributionFamilies).nullable(), reason: z.string() }),
  normality: z.array(test),
  histogram: z.strictObject({ edges: numbers, counts: z.array(z.int()), curves: z.array(curve) }),
  probability_plot: probabilityPlot
    .nullable()
    .describe('normal scores that the distribution gives the values (x) and those of their median ranks (y)'),
  over_time: z.array(stretch),
  last_subgroups: z.array(z.strictObject({ at: timestampOut, values: numbers })).describe('the newest 25'),
})

/** A capability study with all that its pictures show. */
export type CapabilityReport = z.infer<typeof capabilityReport>
