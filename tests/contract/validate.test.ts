import { describe, expect, test } from 'vitest'
import { createCharacteristicInput } from '../../src/contract/characteristic.ts'
import { ContractError } from '../../src/contract/errors.ts'
import { spcReportQuery, workbookQuery } from '../../src/contract/report.ts'
import { submitInput } from '../../src/contract/sample.ts'
import { setupInput } from '../../src/contract/session.ts'
import { parseInput } from '../../src/contract/validate.ts'

const refusal = (attempt: () => unknown): ContractError => {
  try {
    attempt()
  } catch (error) {
    if (error instanceof ContractError) return error
  }
  throw new Error('was not refused')
}

const said = (input: unknown): string => refusal(() => parseInput(submitInput, input)).message

describe('what is wrong with an input is said in words that tell what to send', () => {
  test.each([
    [{ measurements: ['abc'] }, 'measurements.0: must be a number, not text'],
    [{ measurements: [74, true] }, 'measurements.1: must be a number, not true or false'],
    [{ measurements: [Number.POSITIVE_INFINITY] }, 'measurements.0: must be a finite number'],
    [{ measurements: [] }, 'measurements: must not be empty'],
    [
      { measurments: [74] },
      'measurments: is not a field here; check its spelling; measurements: send the measured values as measurements, or, on a chart that counts, count in their place, and leave the other out',
    ],
    // Would catch "goes with count", which says neither what the field is for nor what to do.
    [
      { measurements: [74], sample_size: 5 },
      'sample_size: is for charts that count: send count with it, or leave it out and send measurements alone, whose number is the size',
    ],
    [
      { measurements: [74], characteristic: 'RING' },
      'characteristic_id: name the characteristic once: send its number as characteristic_id, or its code as characteristic, and leave the other out',
    ],
    [
      { measurements: [74], sample_uuid: 'abc' },
      'sample_uuid: must be a UUID such as 01993f0e-0000-7000-8000-000000000001',
    ],
    [
      { measurements: [74], timestamp: 'yesterday' },
      'timestamp: must be a time with its offset, such as 2026-01-05T06:00:00Z',
    ],
    [{ measurements: [74], metadata: [1] }, 'metadata: must be an object, not a list'],
  ])('%j', (input, sentence) => {
    expect(said({ characteristic_id: 1, ...input })).toBe(sentence)
  })

  // Would catch what is missing called malformed, where its form is told or text is read as a number.
  test('what is missing', () => {
    const missing = refusal(() => parseInput(spcReportQuery, {}))
    expect(missing.message).toBe('characteristic_id: is missing')
    expect(refusal(() => parseInput(workbookQuery, {})).message).toBe(
      'date_from: is missing; date_to: is missing',
    )
    expect(refusal(() => parseInput(spcReportQuery, { characteristic_id: 'x' })).message).toBe(
      'characteristic_id: must be a finite number',
    )
  })

  test('no body at all', () => {
    expect(said(null)).toBe('body: must be an object, not null')
  })

  test('a choice names what may be chosen; more than three faults are counted', () => {
    const { message, details } = refusal(() =>
      parseInput(createCharacteristicInput, { chart_type: 'pie', subgroup_size: 2.5 }),
    )
    expect(details).toHaveLength(4)
    expect(message).toContain('chart_type: must be one of xbar_r, xbar_s, i_mr')
    expect(message).toMatch(/\(and 1 more\)$/)
  })

  test("a schema's own sentence is kept", () => {
    const { message } = refusal(() =>
      parseInput(setupInput, { username: 'nina', password: 'short', full_name: 'Nina' }),
    )
    expect(message).toBe('password: use at least 12 characters')
  })
})

// Without it a rule with a wrong parameter would be told as "rules: has none of the forms that it may have".
test('a fault within one of several forms is told at its own field', () => {
  const rules = { location: [{ rule_id: 1, enabled: true, params: { sigma: -1 } }] }
  const { details } = refusal(() => parseInput(createCharacteristicInput, { rules }))
  expect(details.map(({ field }) => field)).toContain('rules.location.0.params.sigma')
})
