import { describe, expect, it } from 'vitest'
import type { TraceField } from '../../../src/contract/traceability.ts'
import { mappingGaps } from '../../../src/renderer/features/imports/mappingGaps.ts'
import { choiceOf, choicesOf, withChoice } from '../../../src/renderer/features/imports/roleWords.ts'
import {
  isSameTable,
  type Mapping,
  nothingSaved,
  withCorrection,
} from '../../../src/renderer/features/imports/savedImport.ts'

const field: TraceField = {
  key: 'cavity',
  label: 'Cavity',
  kind: 'text',
  choices: [],
  required: false,
  sticky: true,
  barcode_prefix: null,
  characteristic_ids: null,
  built_in: false,
  position: 1,
  retired_at: null,
  searchable: 1,
}

describe('a mapping', () => {
  const mapping: Mapping = {
    layout: 'subgroups',
    header_row: 1,
    columns: [{ role: 'note' }, { role: 'ignore' }],
  }

  it('says what it lacks, so that nobody is refused by the check first', () => {
    expect(mappingGaps(mapping, ['A', 'B'])).toHaveLength(2)
    const told: Mapping = { ...mapping, characteristic_id: 1, columns: [{ role: 'value' }] }
    expect(mappingGaps(told, ['A'])).toEqual([])
    const wide: Mapping = { layout: 'wide', header_row: 1, columns: [{ role: 'value' }] }
    expect(mappingGaps(wide, ['Bore'])).toEqual(['Choose a characteristic for Bore, or leave them out.'])
  })

  it('takes a traceability field as a note under its key: it would be found by nothing', () => {
    expect(choicesOf('subgroups', [field]).map(({ value }) => value)).toContain('note cavity')
    const column = withChoice({ role: 'value', decimal: 'comma', characteristic_id: 3 }, 'note cavity')
    expect(column).toEqual({ role: 'note', name: 'cavity', decimal: 'comma' })
    expect(choiceOf(column, [field])).toBe('note cavity')
    expect(withChoice(column, 'batch')).toEqual({ role: 'batch', decimal: 'comma' })
  })
})

it('a cell is corrected once, and put back', () => {
  const once = withCorrection(withCorrection([], 3, 1, 'a'), 3, 1, 'b')
  expect(once).toEqual([{ row: 3, column: 1, value: 'b' }])
  expect(withCorrection(once, 3, 1, null)).toEqual([])
})

// Would catch what was said of one table that is applied to another.
it('what was said of a table holds for the same columns only', () => {
  const saved = {
    ...nothingSaved,
    mapping: { layout: 'subgroups', header_row: 1, columns: [] } as Mapping,
    columns: ['a', 'b'],
  }
  expect(isSameTable(saved, ['a', 'b'])).toBe(true)
  expect(isSameTable(saved, ['a', 'c'])).toBe(false)
  expect(isSameTable(nothingSaved, [])).toBe(false)
})
