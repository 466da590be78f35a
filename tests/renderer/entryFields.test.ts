import { describe, expect, it } from 'vitest'
import type { Characteristic } from '../../src/contract/characteristic.ts'
import { submitInput } from '../../src/contract/sample.ts'
import { entryFields, subgroupOf, togetherFault } from '../../src/renderer/features/enter/entryFields.ts'

const characteristic = (changes: Partial<Characteristic>): Characteristic => ({
  id: 7,
  code: 'CARDS',
  name: 'Circuit cards',
  unit: null,
  chart_type: 'p',
  subgroup_size: 50,
  decimals: 4,
  target: null,
  lsl: null,
  usl: null,
  plausible_min: null,
  plausible_max: null,
  client_id: null,
  baseline_subgroups: 25,
  sigma_method: null,
  rules: { preset: 'default' },
  chart_params: {},
  source_marker: null,
  line: null,
  machine: null,
  part: null,
  instruction: null,
  defect_kinds: [],
  created_at: '',
  updated_at: '',
  phase: 'monitoring',
  subgroups: 0,
  limits_revision: 1,
  ...changes,
})

const labels = (changes: Partial<Characteristic>) =>
  entryFields(characteristic(changes), false).map(({ label }) => label)

describe('the fields of an entry', () => {
  it('asks each chart for what it takes (a count would be taken for a measurement)', () => {
    expect(labels({ chart_type: 'xbar_r', subgroup_size: 2 })).toEqual(['Value 1', 'Value 2'])
    expect(labels({})).toEqual(['Nonconforming', 'Inspected'])
    expect(labels({ chart_type: 'u' })).toEqual(['Nonconformities', 'Sample size'])
    expect(labels({ chart_type: 'c' })).toEqual(['Nonconformities'])
    expect(labels({ chart_type: 't', subgroup_size: 1, unit: 'h' })).toEqual(['Time since the last event, h'])
  })

  it('begins with the usual sample size', () => {
    expect(entryFields(characteristic({}), false)[1]?.initial).toBe('50')
  })

  it.each([
    ['2.5', /whole number/],
    ['-1', /whole number/],
    ['1,234', /1\.234 or 1234/],
    ['many', /not a number/],
  ])('refuses the count %s', (text, fault) => {
    expect(entryFields(characteristic({}), false)[0]?.read(text)).toEqual({
      value: null,
      fault: expect.stringMatching(fault),
      choices: expect.any(Array),
    })
  })

  it('takes 9.5 m² of cloth, but no half pieces and no size of 0', () => {
    const size = (changes: Partial<Characteristic>, text: string) =>
      entryFields(characteristic(changes), false)[1]?.read(text)
    expect(size({ chart_type: 'u' }, '9.5')?.value).toBe(9.5)
    expect(size({ chart_type: 'u' }, '0')?.fault).toMatch(/above 0/)
    expect(size({}, '9.5')?.fault).toMatch(/whole number/)
  })

  it('asks of a sample size that is far from the usual one (5000 for 500 makes a bad day look good)', () => {
    const read = entryFields(characteristic({}), false)[1]?.read
    expect(read?.('5000')).toMatchObject({
      value: null,
      choices: [{ label: '50' }, { label: '500' }, { label: 'Yes, 5000' }],
    })
    expect(read?.('5000', 'confirmed').value).toBe(5000)
    expect(read?.('60').value).toBe(60)
  })

  it('sees that more are bad than were inspected (the station would refuse it without a field)', () => {
    expect(togetherFault(characteristic({}), [51, 50])?.place).toBe(0)
    expect(togetherFault(characteristic({}), [50, 50])).toBeNull()
    expect(togetherFault(characteristic({ chart_type: 'u' }), [51, 50])).toBeNull()
  })
})

describe('what is sent', () => {
  it.each([
    ['p', [3, 50], { count: 3, sample_size: 50 }],
    ['c', [3], { count: 3 }],
    ['t', [3.5], { count: 3.5 }],
    ['xbar_r', [3, null], { measurements: [3] }],
  ] as const)('a %s chart takes it (a blank would count as 0)', (chart_type, values, wanted) => {
    const sent = subgroupOf(characteristic({ chart_type }), values)
    expect(sent).toEqual({ characteristic_id: 7, ...wanted })
    expect(submitInput.safeParse(sent).success).toBe(true)
  })
})
