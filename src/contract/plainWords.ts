import { z } from 'zod'

const kinds: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
}

const kindOf = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return kinds[typeof value] ?? typeof value
}

const counted: Readonly<Record<string, string>> = { string: 'characters', array: 'entries' }

const typeFault = (expected: string, input: unknown): string => {
  if (input === undefined) return 'is missing'
  if (typeof input === 'number' && !Number.isFinite(input)) return 'must be a finite number'
  return `must be ${kinds[expected] ?? expected}, not ${expected === 'int' ? input : kindOf(input)}`
}

const tooSmall = (origin: string, minimum: unknown, inclusive: boolean): string => {
  const unit = counted[origin]
  if (unit === undefined) return `must be ${inclusive ? '>=' : '>'} ${minimum}`
  return Number(minimum) <= 1 ? 'must not be empty' : `must have at least ${minimum} ${unit}`
}

const tooBig = (origin: string, maximum: unknown, inclusive: boolean): string => {
  const unit = counted[origin]
  return unit === undefined
    ? `must be ${inclusive ? '<=' : '<'} ${maximum}`
    : `must have at most ${maximum} ${unit}`
}

const aUuid = 'must be a UUID such as 01993f0e-0000-7000-8000-000000000001'

const formats: Readonly<Record<string, string>> = {
  uuid: aUuid,
  guid: aUuid,
  datetime: 'must be a time with its offset, such as 2026-01-05T06:00:00Z',
}

/** What an input must satisfy, in words that follow the name of its field. */
const plainWords = (issue: z.core.$ZodRawIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return typeFault(String(issue.expected), issue.input)
    case 'too_small':
      return tooSmall(String(issue.origin), issue.minimum, issue.inclusive !== false)
    case 'too_big':
      return tooBig(String(issue.origin), issue.maximum, issue.inclusive !== false)
    case 'invalid_format':
      return formats[String(issue.format)] ?? 'is not written as it must be'
    case 'invalid_value':
      return issue.input === undefined ? 'is missing' : `must be one of ${issue.values.join(', ')}`
    case 'unrecognized_keys':
      return 'is not a field here; check its spelling'
    case 'invalid_union':
      return issue.input === undefined ? 'is missing' : 'has none of the forms that it may have'
    default:
      return 'is not valid'
  }
}

z.config({ localeError: plainWords })
