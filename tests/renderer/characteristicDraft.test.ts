import { describe, expect, it } from 'vitest'
import type { Characteristic } from '../../src/contract/characteristic.ts'
import { createCharacteristicInput } from '../../src/contract/characteristic.ts'
import {
  type CharacteristicDraft,
  changesOf,
  draftOf,
  newDraft,
  readDraft,
} from '../../src/renderer/features/characteristics/characteristicDraft.ts'

const draft = (changes: Partial<CharacteristicDraft>): CharacteristicDraft => ({
  ...newDraft,
  code: 'RING',
  name: 'Piston ring',
  ...changes,
})

const stored: Characteristic = {
  id: 7,
  code: 'RING',
  name: 'Piston ring',
  unit: 'mm',
  chart_type: 'xbar_r',
  subgroup_size: 5,
  decimals: 3,
  target: 74,
  lsl: 73.95,
  usl: 74.05,
  plausible_min: 1e-7,
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
  phase: 'baseline',
  subgroups: 0,
  limits_revision: null,
}

describe('readDraft', () => {
  it('makes an input that the station accepts of a form where only code and name were typed', () => {
    const { input } = readDraft(draft({}), false)
    expect(createCharacteristicInput.safeParse(input).success).toBe(true)
  })

  it('sends null for an empty limit, never 0', () => {
    expect(readDraft(draft({ lsl: ' ' }), false).input?.lsl).toBeNull()
  })

  it.each([
    ['usl', { lsl: '74', usl: '74' }],
    ['plausible_max', { plausible_min: '9', plausible_max: '1,1' }],
    ['subgroup_size', { subgroup_size: '1' }],
    ['subgroup_size', { subgroup_size: '2.5' }],
    ['baseline_subgroups', { baseline_subgroups: '' }],
    ['min_subgroup_size', { min_subgroup_size: '6' }],
    ['decimals', { decimals: '11' }],
    ['target', { target: '7o' }],
    ['code', { code: ' ' }],
  ] as const)('says what is wrong at %s before it is sent: %o', (field, changes) => {
    const { input, faults } = readDraft(draft(changes), false)
    expect(input).toBeNull()
    expect(Object.keys(faults)).toEqual([field])
  })
})

describe('changesOf', () => {
  it('sends nothing of a form that was opened and saved, so that the audit log shows no empty change', () => {
    const { input } = readDraft(draftOf(stored), false)
    expect(input && changesOf(stored, input)).toEqual({})
  })

  it('sends null where a limit was cleared', () => {
    const { input } = readDraft({ ...draftOf(stored), usl: '' }, false)
    expect(input && changesOf(stored, input)).toEqual({ usl: null })
  })
})
