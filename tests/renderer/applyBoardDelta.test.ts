import { expect, it } from 'vitest'
import type { Board } from '../../src/contract/station.ts'
import { applyBoardDelta } from '../../src/renderer/connection/applyBoardDelta.ts'
import { boardTile } from './boardTile.ts'

const board: Board = {
  status: {
    station_name: 'Line 3',
    version: '1',
    address: '127.0.0.1:8420',
    port_problem: null,
    network_address: null,
    samples_per_minute: 0,
    open_violations: 0,
    open_group_signals: 0,
    shelved_alarms: 0,
    demo: false,
    clock_warning: null,
  },
  tiles: [boardTile({ characteristic_id: 1 }), boardTile({ characteristic_id: 2 })],
  groups: [],
}

it('replaces a changed tile in its place and adds a new one, without doubling either', () => {
  const changed = boardTile({ characteristic_id: 1, last_value: 75 })
  const added = boardTile({ characteristic_id: 3 })
  const after = applyBoardDelta(board, { tiles: [added, changed], removed: [] })
  expect(after.tiles).toEqual([changed, board.tiles[1], added])
  expect(after.status).toBe(board.status)
})

it('drops a deleted characteristic', () => {
  expect(applyBoardDelta(board, { tiles: [], removed: [1] }).tiles).toEqual([board.tiles[1]])
})
