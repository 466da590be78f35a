import { describe, expect, it } from 'vitest'
import { boardFilter } from '../../../src/contract/boardView.ts'
import type { BoardTile } from '../../../src/contract/station.ts'
import { wallPages } from '../../../src/renderer/features/wall/wallPages.ts'
import { boardTile } from '../boardTile.ts'

const tile = (characteristic_id: number, changes: Partial<BoardTile> = {}): BoardTile =>
  boardTile({
    characteristic_id,
    code: `C${characteristic_id}`,
    state: 'in_control',
    open_violations: 0,
    ...changes,
  })

const wall = {
  content: { kind: 'characteristics' as const, ids: [5, 1, 2, 3, 4] },
  columns: 2,
  rows: 2,
  alarms_first: true,
}
const ids = (pages: ReturnType<typeof wallPages>) =>
  pages.map((page) => page.map((one) => one.characteristic_id))
const five = [1, 2, 3, 4, 5].map((id) => tile(id))

describe('the pages of a wall', () => {
  // Would catch a wall that stands in the order in which the station happens to tell its tiles.
  it('hold the characteristics in the order in which they were chosen', () => {
    expect(ids(wallPages(wall, five))).toEqual([[5, 1, 2, 3], [4]])
    expect(wallPages(wall, [])).toEqual([])
  })

  // Would catch an alarm on the last page, and one that somebody has seen to in front of all others.
  it('begin with alarms that nobody has acknowledged, where the wall says so', () => {
    const alarmed = five.map((one) =>
      one.characteristic_id === 4
        ? tile(4, { state: 'alarm', open_violations: 1 })
        : one.characteristic_id === 3
          ? tile(3, { state: 'alarm' })
          : one,
    )
    expect(ids(wallPages(wall, alarmed))).toEqual([[4, 5, 1, 2], [3]])
    expect(ids(wallPages({ ...wall, alarms_first: false }, alarmed))).toEqual([[5, 1, 2, 3], [4]])
  })

  it('follow the order of the board where they show what a filter lets through', () => {
    const content = { kind: 'board' as const, filter: boardFilter.parse({}), order: 'code' as const }
    const some = [tile(10), tile(2), tile(3, { state: 'warning', open_violations: 1 })]
    expect(ids(wallPages({ ...wall, content }, some))).toEqual([[2, 3, 10]])
    expect(ids(wallPages({ ...wall, content: { ...content, order: 'urgency' } }, some))).toEqual([[3, 2, 10]])
  })
})
