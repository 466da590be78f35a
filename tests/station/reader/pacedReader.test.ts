import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pacedReader } from '../../../src/station/reader/pacedReader.ts'
import type { Reader } from '../../../src/station/reader/reader.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

/** A paced reader whose jobs take so many ms, and the rests it takes. */
const setUp = () => {
  const rests: number[] = []
  const run = async (_name: string, ms: number) => {
    vi.advanceTimersByTime(ms)
    return ms
  }
  const leave = async (ms: number) => {
    rests.push(ms)
    vi.advanceTimersByTime(ms)
  }
  const reader = pacedReader({ run, close: async () => undefined } as unknown as Reader, { leave })
  return { rests, read: (ms: number) => reader.run('kpi', ms as never), close: reader.close }
}

// Would catch a dashboard that waits between its own questions while measurements come.
test('what a dashboard asks for when it is opened is read without a rest', async () => {
  const { rests, read } = setUp()
  expect(await Promise.all([22, 5, 22, 5].map(read))).toEqual([22, 5, 22, 5])
  expect(rests).toEqual([])
})

// Would catch a program that reads figures in a loop and keeps a core from measurements.
test('figures read in a loop get a sixteenth of the time at most', async () => {
  const { rests, read } = setUp()
  const begun = performance.now()
  for (let i = 0; i < 100; i++) await read(20)
  expect(rests.length).toBeGreaterThan(90)
  expect((100 * 20) / (performance.now() - begun)).toBeLessThan(1 / 16)
})

// Would catch a thread that is started again, on a database that is closed, by what waited for its turn.
test('what waits for its turn when the station closes is told so', async () => {
  const { read, close } = setUp()
  const waiting = expect(read(20)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
  await close()
  await waiting
})
