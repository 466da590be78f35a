import { describe, expect, it } from 'vitest'
import { boardLook, inBoardFilter } from '../../src/contract/boardView.ts'
import type { BoardTile } from '../../src/contract/station.ts'
import { boardSections } from '../../src/renderer/features/board/boardSections.ts'
import { boardTile } from './boardTile.ts'

const look = boardLook.parse({})

const tile = (characteristic_id: number, changes: Partial<BoardTile>): BoardTile =>
  boardTile({ characteristic_id, code: `C${characteristic_id}`, state: 'in_control', ...changes })

const tiles = [
  tile(1, { line: 'Line 1', machine: 'Lathe', last_at: '2026-01-05T06:00:00.000Z' }),
  tile(2, { line: 'Line 2', machine: 'Press', state: 'alarm', last_at: '2026-01-05T05:00:00.000Z' }),
  tile(3, { line: 'Line 10', machine: 'Lathe', part: 'Ring' }),
  tile(4, { line: null, state: 'alarm' }),
]

const ids = (sections: ReturnType<typeof boardSections>) =>
  sections.map(({ name, tiles: some }) => [name, some.map((one) => one.characteristic_id)])

const due = {
  state: 'overdue' as const,
  since: '2026-01-05T06:00:00.000Z',
  plan_id: 1,
  plan_name: 'Hourly',
  run_id: 1,
  begun: false,
  missed: 0,
}

describe('the sections of the board', () => {
  // Would catch an overdue sampling that hides behind tiles where there is nothing to do.
  it('have what a plan asks for behind alarms and warnings, and before the rest', () => {
    const some = [
      tile(1, {}),
      tile(2, { due: { ...due, state: 'due' } }),
      tile(3, { state: 'trial', due }),
      tile(4, { state: 'warning' }),
    ]
    expect(ids(boardSections(some, look, []))).toEqual([[null, [4, 3, 2, 1]]])
  })

  // Would catch a group with an alarm that stands below one where there is nothing to do.
  it('stand by their most urgent tile, then by name, and what has none comes last', () => {
    expect(ids(boardSections(tiles, { ...look, group_by: 'line' }, []))).toEqual([
      ['Line 2', [2]],
      ['Line 1', [1]],
      ['Line 10', [3]],
      [null, [4]],
    ])
    expect(ids(boardSections(tiles, { ...look, group_by: 'line', order: 'code' }, []))).toEqual([
      ['Line 1', [1]],
      ['Line 2', [2]],
      ['Line 10', [3]],
      [null, [4]],
    ])
  })

  // Would catch a pin that loses to an alarm: who pins a tile wants it at its place.
  it('have pinned tiles first, in the order of the pins', () => {
    expect(ids(boardSections(tiles, look, [3, 1]))).toEqual([[null, [3, 1, 2, 4]]])
    expect(ids(boardSections(tiles, { ...look, order: 'newest' }, []))).toEqual([[null, expect.anything()]])
    expect(ids(boardSections(tiles.slice(0, 2), { ...look, order: 'newest' }, []))).toEqual([[null, [1, 2]]])
  })

  it('hold what the filter lets through, and none where nothing is left', () => {
    const filter = { ...look.filter, machines: ['Lathe'] }
    expect(ids(boardSections(tiles, { ...look, filter }, []))).toEqual([[null, [1, 3]]])
    expect(boardSections(tiles, { ...look, filter: { ...filter, search: 'press' } }, [])).toEqual([])
  })
})

describe('the filter of the board', () => {
  const lets = (filter: Partial<typeof look.filter>, one = tiles[2]) =>
    one !== undefined && inBoardFilter(one, { ...look.filter, ...filter })

  // Would catch a search that finds names only, or one word of two.
  it('finds every word that is typed, in code, name, line, machine and part', () => {
    expect(lets({ search: 'ring LATHE' })).toBe(true)
    expect(lets({ search: 'c3' })).toBe(true)
    expect(lets({ search: 'ring press' })).toBe(false)
  })

  // Would catch a tile without a line among those of a chosen line.
  it('asks every field that has a choice, and shows nothing that has none of it', () => {
    expect(lets({ lines: ['Line 10', 'Line 2'] })).toBe(true)
    expect(lets({ lines: ['Line 10'], parts: ['Can'] })).toBe(false)
    expect(lets({ lines: ['Line 1'] }, tiles[3])).toBe(false)
    expect(lets({ states: ['alarm', 'warning'] })).toBe(false)
    expect(lets({ due: true })).toBe(false)
    expect(lets({ due: true }, tile(5, { due }))).toBe(true)
  })
})
