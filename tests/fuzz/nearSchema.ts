import fc from 'fast-check'
import { hostileValue } from './hostile.ts'

/** As much of a JSON Schema as the OpenAPI document uses. */
interface JsonSchema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: boolean | JsonSchema
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly format?: string
  readonly pattern?: string
}

const textOf = ({ minLength = 0, maxLength = 30, format, pattern }: JsonSchema): fc.Arbitrary<string> => {
  if (format === 'date-time') return fc.constantFrom('2026-01-05T06:00:00Z', '2026-01-05T08:00:00+02:00')
  if (format === 'uuid') return fc.uuid()
  if (pattern !== undefined) return fc.constantFrom('06:00', '1.1', '1234', 'abc', 'A.b-c_1')
  const longest = Math.max(minLength, Math.min(maxLength, 30))
  return fc.string({ unit: 'grapheme', minLength, maxLength: longest })
}

/** Small numbers, which name what is there, more often than large ones. */
const numberOf = (schema: JsonSchema): fc.Arbitrary<number> => {
  const { minimum = -1000, maximum = 1e6, exclusiveMinimum } = schema
  const least = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1
  const most = Math.max(least, Math.min(maximum, 1e6))
  const whole = { min: Math.ceil(Math.max(least, -1e6)), max: Math.floor(most) }
  if (schema.type === 'integer')
    return fc.oneof(
      fc.integer({ ...whole, max: Math.min(whole.max, Math.max(whole.min, 5)) }),
      fc.integer(whole),
    )
  return fc.oneof(fc.constantFrom(least, most), fc.double({ min: least, max: most, noNaN: true }))
}

const objectOf = ({ properties = {}, additionalProperties }: JsonSchema): fc.Arbitrary<unknown> => {
  const named = Object.entries(properties)
  const model = Object.fromEntries(named.map(([name, schema]) => [name, nearSchema(schema)]))
  // Every field may be missing, one now and then that may not.
  const known = fc.oneof(
    { weight: 1, arbitrary: fc.record(model, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.record(model) },
  )
  const more = typeof additionalProperties === 'object' ? nearSchema(additionalProperties) : hostileValue
  const often = typeof additionalProperties === 'object' ? 3 : 20
  const extra = fc.dictionary(fc.string({ maxLength: 8 }), more, { maxKeys: 3 })
  return fc.oneof(
    { weight: often, arbitrary: known },
    { weight: 1, arbitrary: fc.tuple(known, extra).map(([a, b]) => ({ ...a, ...b })) },
  )
}

const validOf = (schema: JsonSchema): fc.Arbitrary<unknown> => {
  const several = schema.anyOf ?? schema.oneOf
  if (several !== undefined) return fc.oneof(...several.map((one) => nearSchema(one)))
  if (schema.allOf?.[0] !== undefined) return nearSchema(schema.allOf[0])
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'string':
      return textOf(schema)
    case 'number':
    case 'integer':
      return numberOf(schema)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(nearSchema(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 6, 6)),
      })
    case 'object':
      return objectOf(schema)
    default:
      return hostileValue
  }
}

/**
 * Values that a JSON Schema asks for, and now and then, anywhere in them, one that it does not.
 *
 * @example fc.sample(nearSchema({ type: 'integer', minimum: 1 }), 3) // [3, "'; DROP TABLE user; --", 1]
 */
export const nearSchema = (schema: JsonSchema): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 14, arbitrary: validOf(schema) }, { weight: 1, arbitrary: hostileValue })
