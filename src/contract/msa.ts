import { z } from 'zod'
import type { StudyResult } from '../spc/msa/studyResult.ts'
import { id, label, timestampOut } from './fields.ts'
import { figure } from './figure.ts'
import { gaugeResultOf } from './msaResult.ts'

const mostParts = 200
const mostAppraisers = 20
const mostTrials = 50
const mostCells = 10_000

const name = label(60)
const value = z.number().nullable().describe('null: not measured yet')
const rating = label(60).nullable().describe('null: not judged yet')

/** A list of names, no two alike. */
const names = (least: number, most: number) =>
  z
    .array(name)
    .min(least)
    .max(most)
    .refine((given) => new Set(given).size === given.length, 'must not name one twice')

const leftOut = z
  .array(z.strictObject({ part: name, reason: label(200) }))
  .max(mostParts)
  .describe('parts that do not count, each with its reason; nothing is deleted')

/** Faults in the shape of a grid: each part has a row of appraisers, each of them a row of trials. */
const gridFaults = (
  grid: readonly (readonly (readonly unknown[])[])[],
  parts: number,
  appraisers: number,
  trials: number,
): { readonly path: number[]; readonly message: string }[] => {
  if (grid.length !== parts) return [{ path: [], message: `must have ${parts} rows, one for each part` }]
  return grid.flatMap((row, i) => {
    if (row.length !== appraisers) {
      return [{ path: [i], message: `must have ${appraisers} entries, one for each appraiser` }]
    }
    return row.flatMap((cell, j) =>
      cell.length === trials
        ? []
        : [{ path: [i, j], message: `must have ${trials} entries, one for each trial` }],
    )
  })
}

interface Layout {
  readonly parts: readonly string[]
  readonly appraisers: readonly string[]
  readonly trials: number
  readonly left_out: readonly { readonly part: string }[]
}

/** Reports what does not fit the layout. */
const checkLayout = (
  { parts, appraisers, trials, left_out: away }: Layout,
  field: 'values' | 'ratings',
  grid: readonly (readonly (readonly unknown[])[])[],
  fault: (path: (string | number)[], message: string) => void,
): void => {
  if (parts.length * appraisers.length * trials > mostCells) {
    fault(['parts'], `must not make more than ${mostCells} measurements with appraisers and trials`)
  }
  for (const { path, message } of gridFaults(grid, parts.length, appraisers.length, trials)) {
    fault([field, ...path], message)
  }
  for (const [i, { part }] of away.entries()) {
    if (!parts.includes(part)) fault(['left_out', i, 'part'], 'must be one of the parts')
  }
}

const measuredGrid = <Kind extends 'crossed' | 'nested'>(kind: Kind) =>
  z
    .strictObject({
      kind: z.literal(kind),
      parts: names(2, mostParts),
      appraisers: names(2, mostAppraisers),
      trials: z.int().min(2).max(mostTrials),
      values: z.array(z.array(z.array(value))).describe('by part, appraiser and trial'),
      left_out: leftOut.default([]),
    })
    .superRefine((data, context) =>
      checkLayout(data, 'values', data.values, (path, message) =>
        context.addIssue({ code: 'custom', path, message }),
      ),
    )

const judgedGrid = z
  .strictObject({
    kind: z.literal('attribute'),
    parts: names(2, mostParts),
    appraisers: names(1, mostAppraisers),
    trials: z.int().min(1).max(mostTrials),
    ratings: z.array(z.array(z.array(rating))).describe('by part, appraiser and trial'),
    standard: z.array(rating).describe('the right answer for each part; all null where nobody knows it'),
    left_out: leftOut.default([]),
  })
  .superRefine((data, context) => {
    checkLayout(data, 'ratings', data.ratings, (path, message) =>
      context.addIssue({ code: 'custom', path, message }),
    )
    if (data.standard.length !== data.parts.length) {
      const message = `must have ${data.parts.length} entries, one for each part`
      context.addIssue({ code: 'custom', path: ['standard'], message })
    }
  })

const biasData = z.strictObject({
  kind: z.literal('bias'),
  reference: z.number().nullable().describe('accepted value of the master'),
  values: z.array(value).min(2).max(1000),
})

const linearityData = z
  .strictObject({
    kind: z.literal('linearity'),
    parts: names(2, mostParts),
    references: z.array(z.number().nullable()).describe('accepted value of each master'),
    values: z.array(z.array(value).max(mostTrials)).describe('by master; they need not be equally many'),
  })
  .superRefine(({ parts, references, values }, context) => {
    for (const [field, list] of [
      ['references', references],
      ['values', values],
    ] as const) {
      if (list.length === parts.length) continue
      const message = `must have ${parts.length} entries, one for each master`
      context.addIssue({ code: 'custom', path: [field], message })
    }
  })

const stabilityData = z
  .strictObject({
    kind: z.literal('stability'),
    reference: z.number().nullable().describe('accepted value of the master, where it is known'),
    occasions: names(2, 1000).describe('when the master was measured, in order'),
    trials: z.int().min(1).max(mostTrials).describe('measurements each time'),
    values: z.array(z.array(value)).describe('by occasion and trial'),
  })
  .superRefine(({ occasions, trials, values }, context) => {
    const fault = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    if (values.length !== occasions.length) {
      fault(['values'], `must have ${occasions.length} rows, one for each occasion`)
      return
    }
    for (const [i, row] of values.entries()) {
      if (row.length !== trials) fault(['values', i], `must have ${trials} entries, one for each trial`)
    }
  })

export const gaugeStudyKinds = ['crossed', 'nested', 'attribute', 'bias', 'linearity', 'stability'] as const

export type GaugeStudyKind = (typeof gaugeStudyKinds)[number]

export const gaugeStudyData = z.discriminatedUnion('kind', [
  measuredGrid('crossed'),
  measuredGrid('nested'),
  judgedGrid,
  biasData,
  linearityData,
  stabilityData,
])

/** What was measured or judged in a study, with what is still missing as null. */
export type GaugeStudyData = z.output<typeof gaugeStudyData>

const fields = {
  name: label(120),
  gauge: z.string().trim().max(120).nullable().describe('which gauge, such as its name or inventory number'),
  unit: z.string().trim().max(24).nullable(),
  characteristic_id: id.nullable().describe('what the gauge measures, where it is set up here'),
  client_id: label(64).nullable(),
  tolerance: z.number().positive().nullable().describe('width of the tolerance, USL − LSL'),
  multiplier: z.number().positive().max(10).describe('sigmas that count as the whole spread; 6 unless set'),
  note: z.string().trim().max(2000).nullable(),
}

export const createGaugeStudyInput = z.strictObject({
  name: fields.name,
  gauge: fields.gauge.optional(),
  unit: fields.unit.optional(),
  characteristic_id: fields.characteristic_id.optional(),
  client_id: fields.client_id.optional(),
  tolerance: fields.tolerance
    .optional()
    .describe('width of the tolerance, USL − LSL; that of the characteristic unless set'),
  multiplier: fields.multiplier.optional(),
  note: fields.note.optional(),
  data: gaugeStudyData,
})

export type CreateGaugeStudyInput = z.input<typeof createGaugeStudyInput>

/** The changes of a PATCH. `revision` is the one that was read: a study that somebody else changed since is a 409. */
export const gaugeStudyChanges = createGaugeStudyInput
  .omit({ characteristic_id: true, client_id: true })
  .partial()
  .extend({ revision: z.int().positive().optional() })

const stored = {
  id,
  ...fields,
  characteristic_code: z.string().nullable(),
  kind: z.enum(gaugeStudyKinds),
  revision: z.int(),
  created_by: z.string(),
  created_at: timestampOut,
  updated_by: z.string(),
  updated_at: timestampOut,
}

export const gaugeStudy = z.strictObject({ ...stored, data: gaugeStudyData })

/** A study of a measurement system, as people entered it. */
export type GaugeStudy = z.output<typeof gaugeStudy>

export const gaugeStudySummary = z.strictObject({
  ...stored,
  grade: z.enum(['good', 'marginal', 'poor', 'none']),
  sentence: z.string().describe('the verdict, or what is still missing'),
})

/** A study in a list. */
export type GaugeStudySummary = z.output<typeof gaugeStudySummary>

/** A study's result, each number with the way it was computed. */
export const gaugeStudyResult: z.ZodType<StudyResult> = gaugeResultOf(figure)

/** The same with the plain numbers. */
export const gaugeStudyNumbers = gaugeResultOf(z.number().nullable())
