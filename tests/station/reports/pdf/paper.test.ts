import { expect, test, vi } from 'vitest'
import { openPaper } from '../../../../src/station/reports/pdf/paper.ts'

const breathe = vi.hoisted(() => vi.fn())
vi.mock('../../../../src/station/reader/breathe.ts', () => ({ breathe }))

// Would catch a report that keeps its core while a measurement waits, for want of one call.
test('a page that is drawn lets others have the core line by line', async () => {
  const about = { title: 'Lines', language: 'en', author: 'Plant North', producer: 'Centerline 1.0.0', at: 0 }
  const paper = openPaper(about)
  paper.breakPage()
  for (let line = 0; line < 20; line++) paper.tag('P', () => paper.write(`line ${line}`, 36, 64 + 12 * line))
  expect(breathe.mock.calls.length).toBeGreaterThanOrEqual(40)
  expect((await paper.finish(() => undefined)).subarray(0, 4).toString()).toBe('%PDF')
})
