import type { z } from 'zod'
import { ContractError, type ErrorDetail } from './errors.ts'
import './plainWords.ts'

const field = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? 'body' : path.map(String).join('.')

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], input)

/** JSON has no NaN and no infinity: those are told as text. */
const shown = (value: unknown): unknown => {
  if (typeof value === 'object' && value !== null) return undefined
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}

type Issue = z.core.$ZodIssue

/**
 * The faults of the one form that an input has among several, when it can be told: the others refuse its kind, or do not know a
 * field that it names.
 */
const ofOneForm = (issue: Issue): readonly Issue[] => {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.filter((faults) => faults.every(({ path }) => path.length > 0))
  const [faults] = meant
  if (faults === undefined || meant.length > 1) return [issue]
  return faults.flatMap((fault) => ofOneForm({ ...fault, path: [...issue.path, ...fault.path] }))
}

/** What a fault says of a value: one that is not there is missing, whatever form it would have. */
const wordsOf = ({ code, message }: Issue, path: readonly PropertyKey[], input: unknown): string =>
  code === 'invalid_type' && valueAt(input, path) === undefined ? 'is missing' : message

/** Every fault that a schema found, as details of a VALIDATION_ERROR. */
export const faultsOf = (error: z.ZodError, input: unknown): ErrorDetail[] =>
  error.issues.flatMap(ofOneForm).flatMap((issue) => {
    const keys =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
    return keys.map((path) => {
      const value = shown(valueAt(input, path))
      return {
        field: field(path),
        ...(value === undefined ? {} : { value }),
        constraint: wordsOf(issue, path, input),
      }
    })
  })

/** As many faults as a sentence names. */
const named = 3

/** The sentence of a VALIDATION_ERROR: the first faults, and how many more there are. */
export const faultSentence = (faults: readonly ErrorDetail[]): string => {
  if (faults.length === 0) return 'The input is not valid.'
  const told = faults.slice(0, named).map(({ field: name, constraint }) => `${name}: ${constraint}`)
  const rest = faults.length <= named ? '' : ` (and ${faults.length - named} more)`
  return `${told.join('; ')}${rest}`
}

/**
 * Checks an input against its schema and fills in defaults.
 *
 * @throws ContractError VALIDATION_ERROR with every fault in `details`
 * @example const input = parseInput(submitInput, JSON.parse(body))
 */
export const parseInput = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> => {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const faults = faultsOf(result.error, input)
  throw new ContractError('VALIDATION_ERROR', faultSentence(faults), faults)
}
