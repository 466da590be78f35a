import { expect, test } from 'vitest'
import { createPace } from '../../../src/station/commit/pace.ts'

/** A pace by a clock that goes on by `spent` ms in each part. */
const setUp = () => {
  let now = 5_000
  const pace = createPace(() => now)
  return {
    pace,
    wait: (ms: number) => {
      now += ms
    },
    part: (spent: number) =>
      pace.part(() => {
        now += spent
        return spent
      }),
  }
}

/** How often the others are served while `work` lasts, a timer of 1 ms each. */
const servedDuring = async (work: Promise<unknown>): Promise<number> => {
  let served = 0
  const timer = setInterval(() => {
    served += 1
  }, 1)
  await work
  clearInterval(timer)
  return served
}

// Would catch long work that is held back with nobody to be held back for.
test('where no measurements come, long work takes its time and goes on at once', async () => {
  const { pace, part } = setUp()
  expect(pace.isTaking()).toBe(false)
  expect(pace.turn(30)).toBe(30)
  expect(await part(400)).toBe(400)
  expect(await servedDuring(part(400))).toBeLessThan(5)
})

// Would catch measurements that wait behind a table, part by part without a pause between.
test('while measurements come, a part is short, and three times as long belongs to them', async () => {
  const { pace, part } = setUp()
  pace.taken()
  expect(pace.isTaking()).toBe(true)
  expect(pace.turn(30)).toBe(2)
  expect(pace.turn(1)).toBe(1)
  expect(await servedDuring(part(40))).toBeGreaterThan(20)
})

// Would catch long work that stays slow for good after the last gauge was switched off.
test('a second after the last measurement none is expected any more', async () => {
  const { pace, wait } = setUp()
  pace.taken()
  wait(999)
  expect(pace.isTaking()).toBe(true)
  wait(1)
  expect(pace.isTaking()).toBe(false)
})

// Would catch a fault that is swallowed, and with it work that goes on after it.
test('what a part throws is thrown', async () => {
  await expect(
    setUp().pace.part(() => {
      throw new Error('broken')
    }),
  ).rejects.toThrow('broken')
})
