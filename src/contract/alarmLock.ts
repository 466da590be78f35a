import { z } from 'zod'
import { id, label, timestampOut } from './fields.ts'

export const entryLock = z.strictObject({
  characteristic_id: id,
  locked_at: timestampOut,
  locked_by: z.string().describe('a person, or system where a rule did'),
  reason: z.string().describe('what the rule found in words, or what the person said'),
  violation_id: id.nullable().describe('that locked it; null where a person did'),
})

/** No subgroup is taken for a characteristic until a leader releases it. */
export type EntryLock = z.infer<typeof entryLock>

export const entryLockState = z.strictObject({
  characteristic_id: id,
  rule_ids: z.array(z.int()).describe('rules that lock it when they fire at a subgroup that arrives'),
  lock: entryLock.nullable(),
})

/** Which rules lock a characteristic, and whether it is. */
export type EntryLockState = z.infer<typeof entryLockState>

export const entryLockRules = z.strictObject({
  rule_ids: z
    .array(z.int())
    .max(30)
    .refine((ids) => new Set(ids).size === ids.length, 'must name each rule once'),
})

export const entryLockReason = z.strictObject({ reason: label(500) })

export const entryLockRulesInput = z.strictObject({ characteristic_id: id, ...entryLockRules.shape })

export const entryLockInput = z.strictObject({ characteristic_id: id, ...entryLockReason.shape })
