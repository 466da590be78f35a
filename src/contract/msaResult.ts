import { z } from 'zod'

const place = z.int().min(0)

const verdict = z.strictObject({
  grade: z.enum(['good', 'marginal', 'poor', 'none']).describe('none where the study cannot be judged'),
  sentence: z.string(),
  remarks: z.array(z.string()),
})

const problems = z.array(
  z.strictObject({
    sentence: z.string(),
    part: place.exactOptional().describe('place from 0'),
    appraiser: place.exactOptional(),
    trial: place.exactOptional(),
  }),
)

const head = { verdict, problems }

const component = <N extends z.ZodType>(n: N) =>
  z.strictObject({
    id: z.enum(['gauge', 'repeatability', 'reproducibility', 'appraiser', 'interaction', 'part', 'total']),
    name: z.string(),
    variance: n,
    lower: n,
    upper: n,
    deviation: n,
    spread: n,
    contribution: n,
    share: n,
    tolerance: n,
  })

const anovaLine = <N extends z.ZodType>(n: N) =>
  z.strictObject({
    id: z.enum(['part', 'appraiser', 'interaction', 'repeatability', 'total']),
    name: z.string(),
    df: n,
    ss: n,
    ms: n.nullable(),
    f: n.nullable(),
    p: n.nullable(),
  })

const charts = <N extends z.ZodType>(n: N) => {
  const lines = z.strictObject({ center: n, upper: n, lower: n })
  return z.strictObject({
    cells: z.array(z.strictObject({ part: place, appraiser: place, mean: z.number(), range: z.number() })),
    means: lines,
    ranges: lines,
    beyond: n,
    unsteady: n,
  })
}

const rate = <N extends z.ZodType>(n: N) => ({ matched: n, inspected: n, percent: n, lower: n, upper: n })
const kappa = <N extends z.ZodType>(n: N) => ({ kappa: n, error: n, z: n, p: n })
const student = <N extends z.ZodType>(n: N) => ({ t: n, p: n, lower: n, upper: n })

const biasShape = <N extends z.ZodType>(n: N) => ({
  count: n,
  mean: n,
  bias: n,
  repeatability: n,
  error: n,
  freedom: n,
  tolerance: z.strictObject({ bias: n, repeatability: n }),
  ...student(n),
})

const crossed = <N extends z.ZodType>(n: N) =>
  z.strictObject({
    kind: z.literal('crossed'),
    ...head,
    analysis: z
      .strictObject({
        anova: z.strictObject({
          chosen: z.enum(['interaction', 'pooled']).describe('the table that the components come from'),
          interaction: z.array(anovaLine(n)),
          pooled: z.array(anovaLine(n)),
        }),
        components: z.array(component(n)),
        categories: n,
        charts: charts(n),
        ranges: z
          .strictObject({ widths: z.array(n), components: z.array(component(n)), categories: n })
          .describe('by averages and ranges'),
      })
      .nullable(),
  })

const nested = <N extends z.ZodType>(n: N) =>
  z.strictObject({
    kind: z.literal('nested'),
    ...head,
    analysis: z
      .strictObject({
        anova: z.array(anovaLine(n)),
        components: z.array(component(n)),
        categories: n,
        charts: charts(n),
      })
      .nullable(),
  })

const attribute = <N extends z.ZodType>(n: N) => {
  const agreement = z.strictObject(rate(n))
  const ofAppraiser = z.array(z.strictObject({ appraiser: z.string(), ...rate(n) }))
  return z.strictObject({
    kind: z.literal('attribute'),
    ...head,
    analysis: z
      .strictObject({
        categories: z.array(z.string()),
        within: ofAppraiser,
        standard: ofAppraiser,
        between: agreement.nullable(),
        all: agreement.nullable(),
        cohen: z.array(
          z.strictObject({
            first: z.string(),
            second: z.string().nullable().describe('null: the standard'),
            ...kappa(n),
            lower: n,
            upper: n,
          }),
        ),
        fleiss: z.array(
          z.strictObject({
            appraiser: z.string().nullable().describe('null: all appraisers'),
            kappas: z.array(
              z.strictObject({
                category: z.string().nullable().describe('null: all categories'),
                ...kappa(n),
              }),
            ),
          }),
        ),
      })
      .nullable(),
  })
}

const bias = <N extends z.ZodType>(n: N) =>
  z.strictObject({
    kind: z.literal('bias'),
    ...head,
    analysis: z.strictObject(biasShape(n)).nullable(),
  })

const linearity = <N extends z.ZodType>(n: N) => {
  const coefficient = z.strictObject({ estimate: n, error: n, ...student(n) })
  return z.strictObject({
    kind: z.literal('linearity'),
    ...head,
    analysis: z
      .strictObject({
        slope: coefficient,
        intercept: coefficient,
        deviation: n,
        freedom: n,
        determination: n,
        linearity: n,
        bias: n,
        parts: z.array(z.strictObject({ part: z.string(), reference: z.number(), ...biasShape(n) })),
        band: z.array(
          z.strictObject({ x: z.number(), fit: z.number(), lower: z.number(), upper: z.number() }),
        ),
        points: z.array(z.strictObject({ x: z.number(), y: z.number() })),
      })
      .nullable(),
  })
}

const stability = <N extends z.ZodType>(n: N) =>
  z.strictObject({
    kind: z.literal('stability'),
    ...head,
    analysis: z
      .strictObject({
        chart: z.enum(['xbar_r', 'i_mr']),
        center: n,
        sigma: n,
        upper: n,
        lower: n,
        dispersion: z.strictObject({ center: n, upper: n }),
        bias: n.nullable(),
        points: z.array(
          z.strictObject({
            occasion: place,
            n: z.int(),
            value: z.number(),
            dispersion: z.number().nullable(),
            upper: z.number(),
            lower: z.number(),
            ceiling: z.number().nullable(),
            signals: z.array(z.string()),
          }),
        ),
      })
      .nullable(),
  })

/** The shape of every study's result, with its numbers as `n`: figures for the screens, plain numbers for programs. */
export const gaugeResultOf = <N extends z.ZodType>(n: N) =>
  z.discriminatedUnion('kind', [crossed(n), nested(n), attribute(n), bias(n), linearity(n), stability(n)])
