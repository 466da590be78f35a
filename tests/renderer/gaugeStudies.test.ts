import { describe, expect, it, test } from 'vitest'
import { gaugeStudyData } from '../../src/contract/msa.ts'
import { plotScale } from '../../src/renderer/components/plot/plotScale.ts'
import { significant } from '../../src/renderer/components/significant.ts'
import { aiagExample } from '../../src/renderer/features/msa/aiagExample.ts'
import { emptyData } from '../../src/renderer/features/msa/emptyData.ts'
import { layoutWords, readLayout } from '../../src/renderer/features/msa/layoutDraft.ts'
import { fillBlock, pasteBlock } from '../../src/renderer/features/msa/pasteBlock.ts'
import { readList } from '../../src/renderer/features/msa/readList.ts'
import { addRow, newRowName, renameRow, rowNameFaults } from '../../src/renderer/features/msa/rowNames.ts'
import { readSheet, sheetOf } from '../../src/renderer/features/msa/sheet.ts'
import { newStudyDraft, readStudyDraft } from '../../src/renderer/features/msa/studyDraft.ts'
import { studyKinds } from '../../src/renderer/features/msa/studyKinds.ts'
import { aiagValues } from '../spc/msa/studies.ts'

test('the example of the button is AIAG’s, number by number', () => {
  expect(aiagExample.data).toMatchObject({ kind: 'crossed', values: aiagValues })
})

describe('a pasted block', () => {
  it.each([
    [
      'tabs and Windows lines',
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'semicolons',
      '1;2\n3;4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['empty cells', '1\t\t3', [['1', '', '3']]],
    // Would catch 1,234 read as a thousand in a block whose other numbers leave no doubt.
    [
      'decimal commas',
      '0,29\t1,234\n−0,5\t2',
      [
        ['0.29', '1.234'],
        ['−0.5', '2'],
      ],
    ],
    ['points, and a comma that may be thousands', '0.29\t1,234', [['0.29', '1,234']]],
    ['nothing but doubtful commas', '1,234\t2,345', [['1,234', '2,345']]],
    ['words', 'ok\tnot ok', [['ok', 'not ok']]],
  ])('with %s', (_what, text, block) => {
    expect(pasteBlock(text)).toEqual(block)
  })

  it('fills the grid from a cell on, and counts what does not fit', () => {
    const grid = [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]
    expect(fillBlock(grid, 1, 1, [['1', '2', '3'], ['4']])).toEqual({
      cells: [
        ['a', 'b', 'c'],
        ['d', '1', '2'],
      ],
      lostRows: 1,
      lostColumns: 1,
    })
  })
})

describe('a pasted list', () => {
  it('gives parts in the order of their numbers, appraisers in theirs, and what is missing', () => {
    const text = 'Part\tAppraiser\tTrial\tValue\n10\tBob\t1\t1,5\n2\tBob\t2\t0,25\n2\tAnn\t1\t3'
    expect(readList(text, true, false).study).toEqual({
      parts: ['2', '10'],
      appraisers: ['Bob', 'Ann'],
      trials: 2,
      cells: [
        [
          ['', '0.25'],
          ['3', ''],
        ],
        [
          ['1.5', ''],
          ['', ''],
        ],
      ],
    })
  })

  it('counts trials itself where the list does not, and takes words as judgements', () => {
    const { study } = readList('1\tAnn\tok\n1\tAnn\tnot ok\n2\tAnn\tok\n2\tAnn\tok', false, false)
    expect(study?.cells).toEqual([[['ok', 'not ok']], [['ok', 'ok']]])
  })

  it.each([
    ['1\tAnn\t1\tabc\n1\tAnn\t2\t5', { line: 1, sentence: '“abc” is not a number' }],
    ['1\tAnn', { line: 1, sentence: 'needs part, appraiser and value, or part, appraiser, trial and value' }],
    ['1\tAnn\t0\t5', { line: 1, sentence: '“0” is not a trial such as 1' }],
    ['1\tAnn\t1\t5\n1\tAnn\t1\t6', { line: 2, sentence: 'repeats part 1, Ann, trial 1' }],
    ['\tAnn\t1\t5', { line: 1, sentence: 'has no part' }],
    ['Part\tWho\tValue', { line: 1, sentence: 'there is nothing here yet' }],
  ])('names the line that is wrong (%#)', (text, fault) => {
    expect(readList(text, true, false)).toEqual({ study: null, faults: [fault] })
  })
})

describe('the grid of a study', () => {
  // Would catch a cell that moves to another part, appraiser or trial between screen and station.
  it.each(studyKinds.map(({ kind }) => kind))('of %s gives back what it was given', (kind) => {
    const { size } = readLayout(kind, layoutWords(kind).usual)
    if (size === null) throw new Error('the usual size is none')
    const data = emptyData(kind, size)
    expect(gaugeStudyData.safeParse(data).error?.issues ?? []).toEqual([])
    expect(readSheet(data, sheetOf(data).cells, false)).toEqual({ data, faults: {} })
    const sheet = sheetOf(data)
    const typed = sheet.cells.map((row, i) => row.map((_, j) => `${i}.${j}1`))
    const read = readSheet(data, typed, false)
    expect(read.faults).toEqual({})
    expect(sheetOf(read.data).cells).toEqual(
      typed.map((row) =>
        row.map((cell) => (sheet.columns[0]?.numeric === false ? cell : String(Number(cell)))),
      ),
    )
  })

  it('says at the cell that a text is no number, and takes a decimal comma', () => {
    const data = emptyData('bias', { parts: ['1'], appraisers: [], trials: 3 })
    const read = readSheet(data, [['0,5'], ['abc'], ['1,234']], false)
    expect(read.data).toMatchObject({ values: [0.5, null, null] })
    expect(Object.keys(read.faults)).toEqual(['1,0', '2,0'])
    expect(read.faults['1,0']).toContain('not a number')
  })
})

describe('rows', () => {
  const data = emptyData('crossed', { parts: ['1', '2'], appraisers: ['Ann', 'Bob'], trials: 2 })

  // Would catch a row whose cells belong to no part, and a part that counts again because it was renamed.
  it.each(studyKinds.map(({ kind }) => kind))('can be added to a study of %s', (kind) => {
    const made = emptyData(kind, { parts: ['1', '2'], appraisers: ['Ann', 'Bob'], trials: 2 })
    const longer = addRow(made, newRowName(made, '2026-01-05'))
    expect(gaugeStudyData.safeParse(longer).error?.issues ?? []).toEqual([])
    expect(sheetOf(longer).rows.length).toBe(sheetOf(made).rows.length + 1)
    expect(
      sheetOf(longer)
        .cells.at(-1)
        ?.every((cell) => cell === ''),
    ).toBe(true)
  })

  it('keep what is left out under a new name', () => {
    const out = { ...data, left_out: [{ part: '2', reason: 'lost' }] }
    expect(renameRow(out, 1, 'B')).toMatchObject({
      parts: ['1', 'B'],
      left_out: [{ part: 'B', reason: 'lost' }],
    })
  })

  it('need names, no two alike', () => {
    expect(rowNameFaults(renameRow(data, 1, ' 1'), 'Part')).toEqual(['Part 2 has the same name as part 1.'])
    expect(rowNameFaults(renameRow(data, 0, ' '), 'Part')).toEqual(['Part 1 has no name.'])
    const days = emptyData('stability', { parts: ['2026-01-05'], appraisers: [], trials: 1 })
    expect(newRowName(days, '2026-01-05')).toBe('2026-01-05 (2)')
  })
})

describe('a new study', () => {
  it.each([
    ['crossed', { parts: '1', appraisers: 'Ann, Bob', trials: '3' }, ['parts']],
    ['crossed', { parts: '10', appraisers: 'Ann', trials: '1' }, ['appraisers', 'trials']],
    ['crossed', { parts: '10', appraisers: 'Ann, Ann', trials: '2.5' }, ['appraisers', 'trials']],
    ['attribute', { parts: '10', appraisers: 'Ann', trials: '1' }, []],
    ['bias', { parts: '', appraisers: '', trials: '1' }, ['trials']],
  ] as const)('of %s is refused where it is too small (%#)', (kind, draft, fields) => {
    expect(Object.keys(readLayout(kind, draft).faults)).toEqual([...fields])
  })

  it('needs a name, and a tolerance above 0 if any', () => {
    const read = readStudyDraft({ ...newStudyDraft, tolerance: '-1', multiplier: '11' }, false)
    expect(Object.keys(read.faults)).toEqual(['name', 'tolerance', 'multiplier'])
    expect(readStudyDraft({ ...newStudyDraft, name: ' x ', tolerance: '0,1' }, true).input).toMatchObject({
      name: 'x',
      tolerance: 0.1,
      multiplier: 6,
    })
  })
})

test('an axis has round ticks that cover equal values too', () => {
  expect(plotScale([0, 10], 0).ticks.map(({ label }) => label)).toEqual(['0', '2', '4', '6', '8', '10'])
  expect(plotScale([5, 5]).ticks.length).toBeGreaterThan(1)
})

test.each([
  [0.0914285, 4, 5],
  [12.3456, 4, 2],
  [1e-20, 4, 10],
  [123456, 4, 0],
  [0, 4, 0],
])('%d to %d significant digits has %d decimals', (value, digits, decimals) => {
  expect(significant(value, digits)).toBe(decimals)
})
