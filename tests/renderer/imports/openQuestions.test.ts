import { describe, expect, it } from 'vitest'
import type { Understood } from '../../../src/contract/importTable.ts'
import {
  exampleDay,
  exampleValue,
  openQuestions,
  withAnswer,
} from '../../../src/renderer/features/imports/openQuestions.ts'
import type { Mapping } from '../../../src/renderer/features/imports/savedImport.ts'

const column = (name: string, kind: 'number' | 'time' | 'text', examples: string[]) => ({
  name,
  kind,
  blanks: 0,
  examples,
  decimal: null,
  date_order: null,
  unit: null,
  below_detection: 0,
})

const table: Understood = {
  draft_id: 'one',
  file_name: null,
  format: 'text',
  encoding: null,
  delimiter: ';',
  sheets: [],
  sheet: null,
  rows: 3,
  columns: [
    column('Time', 'time', ['04/03/2026']),
    column('a', 'number', ['1.234']),
    column('b', 'number', ['5.678']),
    column('c', 'text', ['red']),
  ],
  mapping: { layout: 'subgroups', header_row: 1, columns: [], below_detection: 'refuse' },
  remembered: false,
  questions: [],
  first_rows: [],
}

const mapping: Mapping = {
  layout: 'subgroups',
  header_row: 1,
  columns: [{ role: 'time' }, { role: 'value' }, { role: 'value' }, { role: 'note' }],
}

describe('the questions of a table', () => {
  it('are asked once for all columns that ask the same: five columns would ask five times', () => {
    expect(openQuestions(table, mapping, [])).toEqual([
      {
        about: 'decimal',
        columns: [
          { index: 1, name: 'a', examples: ['1.234'] },
          { index: 2, name: 'b', examples: ['5.678'] },
        ],
      },
      { about: 'date_order', columns: [{ index: 0, name: 'Time', examples: ['04/03/2026'] }] },
    ])
  })

  it('are gone for columns that were answered or do not matter', () => {
    const answered = withAnswer(mapping, [1], { decimal: 'comma' })
    const [first] = openQuestions(table, answered, [])
    expect(first?.columns.map(({ name }) => name)).toEqual(['b'])
    const ignored = { ...mapping, columns: mapping.columns.map(() => ({ role: 'ignore' as const })) }
    expect(openQuestions(table, ignored, [])).toEqual([])
  })

  it('ask of a text only what the station asks: a column of words has no decimal sign', () => {
    const asText: Mapping = {
      ...mapping,
      columns: [{ role: 'ignore' }, { role: 'ignore' }, { role: 'ignore' }, { role: 'value' }],
    }
    expect(openQuestions(table, asText, [])).toEqual([])
    const asked = { about: 'decimal', column: 3, question: '?', examples: ['1.234 a'], choices: [] } as const
    const [question] = openQuestions(table, asText, [{ ...asked, examples: ['1.234 a'], choices: ['point'] }])
    expect(question?.columns).toEqual([{ index: 3, name: 'c', examples: ['1.234 a'] }])
  })
})

describe('what an example means', () => {
  it.each([
    ['1.234', 'comma', 1234],
    ['1.234', 'point', 1.234],
    ['-1,5 mm', 'comma', -1.5],
    ['1.234,5', 'point', 1.2345],
    ['none', 'point', null],
  ] as const)(
    '%s by a decimal %s is %d: the question would tell something else than is done',
    (text, sign, value) => {
      expect(exampleValue(text, sign)).toBe(value)
    },
  )

  it('is a day by either order, or none', () => {
    expect(exampleDay('04/03/2026 06:00', 'dmy')?.getMonth()).toBe(2)
    expect(exampleDay('04/03/26', 'mdy')?.getMonth()).toBe(3)
    expect(exampleDay('13/03/2026', 'mdy')).toBeNull()
  })
})
