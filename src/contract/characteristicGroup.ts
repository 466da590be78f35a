import { z } from 'zod'
import { covarianceMethods } from '../spc/multivariate/multivariateEstimate.ts'
import { alarmShelf } from './alarm.ts'
import { id, label, pageOf, pageQuery, timestampIn, timestampOut } from './fields.ts'
import { figure } from './figure.ts'
import { signatureInput } from './signature.ts'
import { acknowledgeInput } from './violation.ts'

/** By what the subgroups of several characteristics are known to be one observation. */
export const alignments = ['timestamp', 'batch_number', 'piece'] as const

export type Alignment = (typeof alignments)[number]

export const groupSignalStatuses = ['open', 'acknowledged', 'withdrawn'] as const

const settings = {
  name: label(120),
  members: z.array(id).min(2).max(20).describe('ids of the characteristics, all of one client'),
  align_by: z
    .enum(alignments)
    .describe(
      'what makes subgroups of the members one observation: the same timestamp, the same batch_number, or the same metadata.piece (or kit_number, serial)',
    ),
  covariance: z
    .enum(covarianceMethods)
    .describe(
      'classical and successive take each subgroup as one value; pooled takes the covariance from within subgroups, whose measurements belong together one by one',
    ),
  alpha: z.number().min(1e-9).max(0.5).describe('share of points of an unchanged process beyond the limit'),
  baseline_observations: z.int().min(5).max(10_000),
}

export const createGroupInput = z.strictObject({
  name: settings.name,
  members: settings.members,
  align_by: settings.align_by.optional().describe('timestamp unless given'),
  covariance: settings.covariance.optional().describe('classical unless given'),
  alpha: settings.alpha.optional().describe('0.0027 unless given'),
  baseline_observations: settings.baseline_observations.optional().describe('25 unless given'),
})

export type CreateGroupInput = z.infer<typeof createGroupInput>

/** The changes of a PATCH. Once limits are frozen, only the name may change (422). */
export const groupChanges = createGroupInput.partial()

export const groupMember = z.strictObject({
  characteristic_id: id,
  code: z.string(),
  name: z.string(),
  unit: z.string().nullable(),
  decimals: z.int(),
  subgroup_size: z.int(),
  deleted: z.boolean(),
})

export type GroupMember = z.infer<typeof groupMember>

export const characteristicGroup = z.strictObject({
  id,
  ...settings,
  members: z.array(groupMember),
  client_id: z.string().nullable(),
  created_at: timestampOut,
  updated_at: timestampOut,
  limits_revision: z.int().nullable(),
  open_signals: z.int(),
})

/** Characteristics that are judged together by Hotelling's T². */
export type CharacteristicGroup = z.infer<typeof characteristicGroup>

export const freezeGroupInput = z.strictObject({
  from: timestampIn.optional().describe('the baseline begins here; with the first observation unless given'),
  to: timestampIn.optional().describe('this time or earlier'),
  exclude: z
    .array(z.strictObject({ sample_id: id, reason: label(500) }))
    .max(1000)
    .optional()
    .describe('observations to leave out, each by its sample_id'),
  reason: label(500).optional(),
})

/** A baseline as a program sends it, with a signature where the station asks for one. */
export const freezeGroupBody = freezeGroupInput.extend({ signature: signatureInput.optional() })

export type FreezeGroupInput = z.infer<typeof freezeGroupInput>

const revisionOf = <Amount extends z.ZodType>(amount: Amount) =>
  z.strictObject({
    revision: z.int(),
    observations: z.int(),
    alpha: z.number(),
    covariance: z.enum(covarianceMethods),
    excluded: z.array(z.strictObject({ sample_id: id, reason: z.string() })),
    created_by: z.string(),
    created_at: timestampOut,
    reason: z.string().nullable(),
    effective_after: timestampOut
      .nullable()
      .describe('in force for observations after this time; null from the beginning'),
    means: z.array(amount).describe('in the order of the members'),
    deviations: z.array(amount),
    correlations: z.array(z.array(amount)).describe('the lower triangle, without its diagonal'),
    ucl: amount.describe('phase II, for a subgroup of the configured size'),
  })

export const groupRevision = revisionOf(figure)

/** A frozen mean vector and covariance matrix: numbered, never edited. */
export type GroupRevision = z.infer<typeof groupRevision>

/** The chart of a group that signals: its level is T², its dispersion |S|. */
export const groupPanels = ['location', 'dispersion'] as const

export const groupSignal = z.strictObject({
  id,
  group_id: id,
  group_name: z.string(),
  sample_id: id.describe('of the first member; names the observation'),
  observation: z.string(),
  timestamp: timestampOut,
  revision: z.int(),
  t2: z.number(),
  ucl: z.number().describe('of T²'),
  chart: z
    .enum(groupPanels)
    .describe('what signals: location is T², dispersion is |S| as a share of the baseline’s'),
  rule_name: z.string(),
  severity: z.literal('CRITICAL'),
  value: z.number().describe('of T² or |S|, whichever signals'),
  limit: z.number().describe('that it is beyond'),
  sentence: z.string().describe('which characteristics moved, or how much the subgroup scatters'),
  status: z.enum(groupSignalStatuses),
  opened_at: timestampOut,
  acknowledged_at: timestampOut.nullable(),
  acknowledged_by: z.string().nullable(),
  cause_code: z.string().nullable(),
  action_code: z.string().nullable(),
  comment: z.string().nullable(),
  withdrawn_at: timestampOut.nullable(),
  shelf: alarmShelf.nullable().describe('where it, or everything of its group, is put aside for a while'),
})

/** An observation beyond the limit of T² or of |S|, and what people made of it. */
export type GroupSignal = z.infer<typeof groupSignal>

export const groupSignalQuery = z.strictObject({
  group_id: z.coerce.number().int().positive().optional(),
  characteristic_id: z.coerce.number().int().positive().optional().describe('groups that it belongs to'),
  status: z.enum(groupSignalStatuses).optional(),
  cause_code: label(40).optional(),
  from: timestampIn.optional().describe('this time or later'),
  to: timestampIn.optional().describe('this time or earlier'),
  ...pageQuery,
})

export const groupSignalPage = pageOf(groupSignal).extend({
  counts: z
    .strictObject({ open: z.int(), acknowledged: z.int(), withdrawn: z.int() })
    .describe('by what became of them, whatever status is asked for'),
})

export const acknowledgeGroupSignalInput = z.strictObject({ signal_id: id, ...acknowledgeInput.shape })

export const groupPoint = z.strictObject({
  sample_id: id.describe('of the first member; names the observation'),
  observation: z.string().describe('the timestamp, batch or piece that it has in common'),
  timestamp: timestampOut.describe('of the newest subgroup of the observation'),
  n: z.int(),
  t2: z.number().nullable().describe('null before there is an estimate'),
  ucl: z.number().nullable(),
  beyond: z.boolean(),
  phase: z.enum(['trial', 'I', 'II']),
  revision: z.int().nullable(),
  excluded: z.boolean().describe('one of its subgroups is left out'),
  dispersion: z.number().nullable().describe('|S| of the subgroup as a share of the baseline’s'),
  dispersion_beyond: z.boolean().describe('|S| is beyond a limit'),
  signal: z.strictObject({ id, status: z.enum(groupSignalStatuses) }).nullable(),
  dispersion_signal: z.strictObject({ id, status: z.enum(groupSignalStatuses) }).nullable(),
})

export type GroupPoint = z.infer<typeof groupPoint>

export const incompleteObservation = z.strictObject({
  observation: z.string().nullable().describe('null where a subgroup does not name it'),
  timestamp: timestampOut,
  reason: z.string(),
})

export const groupChartQuery = z.strictObject({
  group_id: id,
  last: z.coerce.number().int().min(1).max(10_000).optional().describe('200 unless given'),
})

const chartOf = <Amount extends z.ZodType>(amount: Amount) =>
  z.strictObject({
    group: characteristicGroup,
    revisions: z.array(revisionOf(amount)),
    ucl: amount.nullable().describe('of the newest point: trial, or the revision in force'),
    dispersion_limits: z.strictObject({ ucl: amount, lcl: amount }).nullable(),
    points: z.array(groupPoint).describe('complete observations, oldest first'),
    complete: z.int().describe('complete observations that were read, of which the points are the newest'),
    incomplete: z.strictObject({
      count: z.int(),
      newest: z.array(incompleteObservation).describe('at most 50'),
    }),
    truncated: z.boolean().describe('there are older subgroups, which were not read'),
    reasons: z.array(z.string()).describe('why there is no estimate or limit'),
  })

export const groupChart = chartOf(figure)

/** T² of the observations of a group. */
export type GroupChart = z.infer<typeof groupChart>

const contributionOf = <Amount extends z.ZodType>(amount: Amount) =>
  z.strictObject({
    characteristic_id: id,
    code: z.string(),
    name: z.string(),
    sample_id: id,
    value: z.number(),
    distance: amount.describe('from its mean, in σ'),
    unconditional: amount.describe('Tⱼ²: it alone'),
    conditional_distance: amount.describe('from where the others lead one to expect it, in σ'),
    conditional: amount.describe('dⱼ: T² − T² without it'),
    unconditional_p: amount,
    conditional_p: amount,
  })

const observationOf = <Amount extends z.ZodType>(amount: Amount) =>
  z.strictObject({
    sample_id: id,
    observation: z.string(),
    timestamp: timestampOut,
    phase: z.enum(['trial', 'I', 'II']),
    revision: z.int().nullable(),
    t2: amount,
    ucl: amount,
    beyond: z.boolean(),
    sentence: z.string(),
    contributions: z.array(contributionOf(amount)).describe('the one that stands out most first'),
    signal: groupSignal.nullable(),
    dispersion_signal: groupSignal.nullable(),
  })

export const groupObservation = observationOf(figure)

/** One observation, taken apart: which characteristics moved. */
export type GroupObservation = z.infer<typeof groupObservation>

const plain = z.number().nullable()

/** What programs get, with each figure as its bare number. */
export const groupRevisionNumbers = revisionOf(plain)
export const groupChartNumbers = chartOf(plain)
export const groupObservationNumbers = observationOf(plain)
