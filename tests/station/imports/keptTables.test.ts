import { expect, it } from 'vitest'
import { stationCaller } from '../../../src/station/actor.ts'
import { createImportDesk } from '../../../src/station/imports/importDesk.ts'
import { testStation } from '../../support/testStation.ts'

// Would catch a line of people who look at small tables and lose them to each other.
it('many small tables are kept beside each other', async () => {
  const { station } = testStation()
  const { handlers } = station
  const drafts: string[] = []
  for (let i = 0; i < 8; i++) {
    const { draft_id } = await handlers['import.understand'](stationCaller, { text: `a;b\n${i};2\n` })
    drafts.push(draft_id)
  }
  for (const [i, draft_id] of drafts.entries()) {
    const { rows } = await handlers['import.rows'](stationCaller, { draft_id, from: 2, count: 1 })
    expect(rows).toEqual([[String(i), '2']])
  }
})

// Would catch tables that fill the memory, and one that an import reads which is let go of.
it('large tables give way to newer ones, the longest unused first, and never while they are imported', () => {
  let now = 0
  const desk = createImportDesk('none.db', () => now)
  const open = (cells: number): string => {
    now += 1
    const id = desk.open(stationCaller)
    desk.weigh(id, cells)
    return id
  }
  const isKept = (id: string): boolean => {
    try {
      desk.use(stationCaller, id)
      return true
    } catch {
      return false
    }
  }
  const first = open(2_000_000)
  const release = desk.hold(first)
  const second = open(2_000_000)
  const third = open(2_000_000)
  expect([first, second, third].map(isKept)).toEqual([true, false, true])
  release()
  const huge = open(20_000_000)
  expect([first, third, huge].map(isKept)).toEqual([false, false, true])
})

// Would catch a table that is kept for ever, or given to somebody else.
it('a table that is gone says so in a way that a page can tell', async () => {
  const { station } = testStation()
  const asked = station.handlers['import.rows'](stationCaller, { draft_id: 'none', from: 1, count: 1 })
  await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND', details: [{ field: 'draft_id' }] })
})
