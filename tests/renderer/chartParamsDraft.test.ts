import { describe, expect, it } from 'vitest'
import { createCharacteristicInput } from '../../src/contract/characteristic.ts'
import { newDraft, readDraft } from '../../src/renderer/features/characteristics/characteristicDraft.ts'
import { chartGroups } from '../../src/renderer/features/characteristics/chartGroups.ts'
import { pastedParts, readParts } from '../../src/renderer/features/characteristics/partsDraft.ts'
import { usualDecimals, usualSize } from '../../src/renderer/features/characteristics/usualSettings.ts'
import { chartTypes } from '../../src/spc/chartType.ts'

const named = { ...newDraft, code: 'RING', name: 'Piston ring' }

it('offers every chart once (a chart that nobody can choose)', () => {
  const offered = chartGroups.flatMap(({ charts }) => charts)
  expect(offered.toSorted()).toEqual([...chartTypes].sort())
})

it.each(chartTypes)('begins a %s chart with settings that the station accepts', (chart_type) => {
  const draft = {
    ...named,
    chart_type,
    subgroup_size: usualSize(chart_type, '5'),
    decimals: usualDecimals(chart_type),
    lsl: chart_type === 'precontrol' ? '1' : '',
    usl: chart_type === 'precontrol' ? '2' : '',
    parts: [{ part_number: 'A', target: '10', sigma: '' }],
  }
  const { input, faults } = readDraft(draft, false)
  expect(faults).toEqual({})
  expect(createCharacteristicInput.safeParse(input).success).toBe(true)
})

describe('readDraft', () => {
  it.each([
    ['ewma', 'lambda', '1.5'],
    ['ewma', 'L', '0'],
    ['cusum', 'k', '-1'],
    ['cusum', 'h', 'x'],
  ] as const)('says what is wrong with %s at %s', (chart_type, field, text) => {
    expect(readDraft({ ...named, chart_type, [field]: text }, false).faults).toHaveProperty(field)
  })

  it('leaves out what another chart reads (the station refuses it)', () => {
    const typed = { ...named, lambda: '0.1', h: '4', fir: true, within: 'deviation' } as const
    expect(readDraft(typed, false).input?.chart_params).toEqual({})
    expect(readDraft({ ...typed, chart_type: 'cusum' }, false).input?.chart_params).toEqual({
      h: 4,
      fir: true,
    })
  })

  it('asks pre-control for both limits', () => {
    const draft = { ...named, chart_type: 'precontrol', subgroup_size: '1', lsl: '1' } as const
    expect(readDraft(draft, false).faults).toEqual({ usl: expect.stringMatching(/both limits/) })
  })
})

describe('part numbers', () => {
  it('come as rows from a spreadsheet, one value goes into its field', () => {
    expect(pastedParts('A-1\t10\t0.1\r\nB-2\t12\r\n')).toEqual([
      { part_number: 'A-1', target: '10', sigma: '0.1' },
      { part_number: 'B-2', target: '12', sigma: '' },
    ])
    expect(pastedParts('A-1')).toBeNull()
  })

  it('are refused where one is there twice, has no target or no positive sigma', () => {
    const rows = [
      { part_number: 'A', target: '10', sigma: '' },
      { part_number: 'A', target: '', sigma: '0' },
    ]
    expect(Object.keys(readParts(rows, false).faults)).toEqual([
      'parts.1.part_number',
      'parts.1.target',
      'parts.1.sigma',
    ])
    expect(readParts([{ part_number: '', target: '', sigma: '' }], false).faults).toHaveProperty([
      'parts.0.part_number',
    ])
  })
})
