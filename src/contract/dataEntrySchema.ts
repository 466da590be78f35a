import { z } from 'zod'
import { maxBatch, submitInput } from './sample.ts'

const batch = z.strictObject({ samples: z.array(submitInput).min(1).max(maxBatch) })

const authentication = z
  .object({
    Authorization: z
      .string()
      .regex(/^Bearer .+$/)
      .optional()
      .describe('an access token of POST /api/v1/auth/login; looked at first'),
    'X-API-Key': z
      .string()
      .regex(/^clk_[0-9a-f]{8}\.[A-Za-z0-9_-]{43}$/)
      .optional()
      .describe('an API key, or the master key'),
    'Idempotency-Key': z
      .string()
      .min(1)
      .max(255)
      .optional()
      .describe('makes a retry of a whole request safe'),
  })
  .describe('request headers; one of Authorization and X-API-Key is needed')

const described = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' })

/** What the schemas' checks across fields say, in their own language. */
const eitherContent = { oneOf: [{ required: ['measurements'] }, { required: ['count'] }] }

/**
 * JSON Schemas (draft 2020-12) for programs that enter data: one sample, a batch of them, and the headers that say who
 * is calling.
 *
 * @example dataEntrySchemas().single_sample.oneOf // [{ required: ['measurements'] }, { required: ['count'] }]
 */
export const dataEntrySchemas = () => ({
  single_sample: { ...described(submitInput), ...eitherContent },
  batch_sample: described(batch),
  authentication: described(authentication),
})

export const dataEntrySchemasOutput = z.strictObject({
  single_sample: z.record(z.string(), z.unknown()),
  batch_sample: z.record(z.string(), z.unknown()),
  authentication: z.record(z.string(), z.unknown()),
})
