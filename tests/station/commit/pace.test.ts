import { expect, test } from 'vitest'
import { createPace } from '../../../src/station/commit/pace.ts'

/** The longest wait for the moment after a measurement, ms. */
const gap = 10

/** A pace by a clock that goes on by `spent` ms in each part. */
const setUp = () => {
  let now = 5_000
  const rests: number[] = []
  const pace = createPace(
    () => now,
    async (ms) => rests.push(ms),
  )
  return {
    pace,
    rests,
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

// Would catch long work that is held back with nobody to be held back for.
test('where no measurements come, long work takes its time and goes on at once', async () => {
  const { pace, part, rests } = setUp()
  expect(pace.isTaking()).toBe(false)
  expect(pace.turn(30)).toBe(30)
  expect(await part(400)).toBe(400)
  expect(rests).toEqual([])
})

// Would catch requests that wait until the whole of a table is stored, because its parts follow each other without a turn for them.
test('also where no measurements come, others are served between two parts', async () => {
  const { part } = setUp()
  const order: string[] = []
  const other = new Promise<void>((done) =>
    setImmediate(() => {
      order.push('another request')
      done()
    }),
  )
  await part(10)
  order.push('next part')
  await other
  expect(order).toEqual(['another request', 'next part'])
})

// Would catch measurements that wait behind a table, part by part without a pause between.
test('while measurements come, a part is short, and three times as long belongs to them', async () => {
  const { pace, part, rests } = setUp()
  pace.taken()
  expect(pace.isTaking()).toBe(true)
  expect(pace.turn(30)).toBe(2)
  expect(pace.turn(1)).toBe(1)
  await part(40)
  await part(1.5)
  expect(rests).toEqual([120, gap, 5, gap])
})

// Would catch parts that begin at any moment between two measurements of a gauge, and so hold up the next one.
test('while measurements come, the next part begins a moment after one of them', async () => {
  let now = 0
  const rests = new Map<number, () => void>()
  const pace = createPace(
    () => now,
    (ms) => new Promise<void>((end) => rests.set(ms, end)),
  )
  pace.taken()
  let isDone = false
  const part = pace
    .part(() => {
      now += 2
    })
    .then(() => {
      isDone = true
    })
  const turn = () => new Promise<void>((done) => setImmediate(done))
  await turn()
  rests.get(6)?.()
  await turn()
  expect([...rests.keys()]).toEqual([6, gap])
  pace.taken()
  await turn()
  expect(isDone).toBe(false)
  rests.get(3)?.()
  await part
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
