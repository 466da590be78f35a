import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Pace } from '../../../src/station/commit/pace.ts'
import { createReportDesk } from '../../../src/station/reports/reportDesk.ts'
import { temporaryDatabase } from '../../support/temporaryDatabase.ts'

const job = {
  ...{ clientId: null, day: '2026-01-12', withCharts: false },
  ...{ language: 'en', at: 0, madeBy: 'ada', version: '1.0.0' },
} as never

/** A desk with a real worker, and rests after its reports that end when the test says so. */
const setUp = () => {
  const rests: { readonly ms: number; readonly end: (value?: unknown) => void }[] = []
  const leave: Pace['leave'] = (ms) => new Promise((end) => rests.push({ ms, end }))
  const desk = createReportDesk(temporaryDatabase().file, { leave }, () => undefined)
  onTestFinished(desk.close)
  return { desk, rests, make: () => desk.run('daily', job) }
}

// Would catch reports in a loop that take a core from measurements.
test('a report that nothing went before is made at once, the next one after a rest', async () => {
  const { rests, make } = setUp()
  const asked = vi.spyOn(Worker.prototype, 'postMessage')
  onTestFinished(() => asked.mockRestore())
  const done: string[] = []
  const first = make().then(() => done.push('first'))
  const second = make().then(() => done.push('second'))
  await first
  await expect.poll(() => rests.length).toBe(1)
  // What waits for nothing is asked of the worker before the event loop turns.
  await new Promise(setImmediate)
  expect(asked).toHaveBeenCalledTimes(1)
  expect(done).toEqual(['first'])
  rests[0]?.end()
  await second
  expect(done).toEqual(['first', 'second'])
  expect(rests.every(({ ms }) => ms > 0 && ms <= 500)).toBe(true)
})

// Would catch a queue without an end, and one that is full for good.
test('more than twenty are refused, and taken again when those are made', async () => {
  const { rests, make } = setUp()
  const many = Array.from({ length: 20 }, make)
  await expect(make()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
  for (const [index, one] of many.entries()) {
    await one
    await expect.poll(() => rests.length).toBe(index + 1)
    rests[index]?.end()
  }
  await expect(make()).resolves.toMatchObject({ file_name: expect.stringContaining('.pdf') })
})

// Would catch a worker that is started again by what waited while the station closed.
test('what waits for its turn when the station closes is told so', async () => {
  const { desk, rests, make } = setUp()
  await make()
  const waiting = make()
  await expect.poll(() => rests.length).toBe(1)
  await desk.close()
  rests[0]?.end()
  await expect(waiting).rejects.toThrow('The station is closing.')
})
