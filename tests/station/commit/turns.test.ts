import { expect, test } from 'vitest'
import { createTurns, type TurnRule } from '../../../src/station/commit/turns.ts'

/** Turns by a clock that goes on by what each work takes and by each rest. */
const setUp = (rule: TurnRule) => {
  let now = 0
  const rests: number[] = []
  const leave = async (ms: number) => {
    rests.push(ms)
    now += ms
  }
  const turns = createTurns({ leave }, rule, () => now)
  return {
    turns,
    rests,
    wait: (ms: number) => {
      now += ms
    },
    work: (ms: number) =>
      turns.take(async () => {
        now += ms
        return ms
      }),
  }
}

const strict: TurnRule = { share: 4, atOnce: 0, longestRest: 500 }
const lenient: TurnRule = { share: 4, atOnce: 100, longestRest: 500 }

/** Lets the rest after the last work begin. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

// Would catch work in a loop that takes a core from measurements.
test('each work is rested for in proportion to it', async () => {
  const { work, rests } = setUp(strict)
  expect(await work(10)).toBe(10)
  await work(30)
  await settled()
  expect(rests).toEqual([40, 120])
})

// Would catch a screen that opens slowly because it asks for some things at once.
test('some work in a row is done without a rest, more of it is not', async () => {
  const { work, rests } = setUp(lenient)
  for (let i = 0; i < 5; i++) await work(20)
  await settled()
  expect(rests).toEqual([])
  await work(20)
  await work(20)
  await settled()
  expect(rests).toEqual([80, 80])
})

// Would catch a person who waits for what others asked for long ago.
test('time without work counts as rest', async () => {
  const { work, wait, rests } = setUp(lenient)
  await work(100)
  await settled()
  wait(400)
  await work(100)
  await settled()
  expect(rests).toEqual([])
})

// Would catch a heavy loop after which every single work rests for minutes.
test('no rest is longer than the longest, nor kept for later', async () => {
  const { work, wait, rests } = setUp(lenient)
  for (let i = 0; i < 5; i++) await work(1_000)
  await settled()
  expect(rests).toEqual([500, 500, 500, 500, 500])
  wait(400)
  await work(20)
  await settled()
  expect(rests).toHaveLength(5)
})

// Would catch work that runs side by side, and a failure that stops all after it.
test('work is done one after the other, also after one that failed', async () => {
  const { turns } = setUp(strict)
  const order: string[] = []
  const failing = turns.take(async () => {
    order.push('first begins')
    await settled()
    order.push('first ends')
    throw new Error('no paper')
  })
  const second = turns.take(async () => order.push('second'))
  await expect(failing).rejects.toThrow('no paper')
  await second
  expect(order).toEqual(['first begins', 'first ends', 'second'])
})

// Would catch a failure that is paid for as if it had been work.
test('what is refused at once owes no rest', async () => {
  const { turns, rests } = setUp(strict)
  await expect(turns.take(() => Promise.reject(new Error('closed')))).rejects.toThrow('closed')
  await settled()
  expect(rests).toEqual([])
})
