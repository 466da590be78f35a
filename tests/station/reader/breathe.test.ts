import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.restoreAllMocks()
  vi.doUnmock('../../../src/station/reader/giveWay.ts')
  vi.resetModules()
})

/** Calls `breathe` for 20 ms in a thread that gives way or not, and tells how often it napped and how long it took, ms. */
const work = async (givesWay: boolean) => {
  vi.resetModules()
  vi.doMock('../../../src/station/reader/giveWay.ts', () => ({ givesWay: () => givesWay }))
  const { breathe } = await import('../../../src/station/reader/breathe.ts')
  const nap = vi.spyOn(Atomics, 'wait')
  const begun = performance.now()
  while (performance.now() - begun < 20) breathe()
  return { naps: nap.mock.calls.length, took: performance.now() - begun }
}

// Would catch a station whose own thread sleeps while measurements wait for it.
test('a thread that gives way to nobody never naps', async () => {
  expect((await work(false)).naps).toBe(0)
})

// Would catch a report that keeps its core to the end, and one that sleeps at each stroke.
test('one that gives way naps now and then, not more often than it has worked for half a millisecond', async () => {
  const { naps, took } = await work(true)
  expect(naps).toBeGreaterThan(1)
  expect(naps).toBeLessThanOrEqual(took / 0.5 + 1)
})
