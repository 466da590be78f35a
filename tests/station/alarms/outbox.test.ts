import { expect, test } from 'vitest'
import type { Attempt, Delivery } from '../../../src/station/alarms/delivery.ts'
import { connectionOf } from '../../../src/storage/connection.ts'
import { alarmStation } from '../../support/alarmStation.ts'

const accepted: Attempt = { outcome: 'accepted', answer: '250 ok' }

const mailServer = {
  host: 'mail.example',
  port: 25,
  security: 'none',
  user: null,
  ca: null,
  from_address: 'spc@plant.example',
  from_name: 'SPC',
} as const

/** A station that is to tell some addresses of an alarm by mail, at once. */
const telling = async (mail: Delivery['mail'], addresses: readonly string[]) => {
  const station = alarmStation({ mail, webhook: () => Promise.resolve(accepted) })
  await station.call('mailServer.set', mailServer)
  await station.call('escalation.create', {
    name: 'Leader',
    steps: [
      { after_minutes: 0, recipients: addresses.map((address) => ({ kind: 'email', address }) as const) },
    ],
  })
  await station.send(await station.create(), 19)
  const states = async () =>
    (await station.call('delivery.list', {})).results.map(({ state, attempts }) => ({ state, attempts }))
  return { ...station, states }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

// Catches a full disk that stops the whole station, as the same message is tried again and again without a pause.
test('a message that cannot be noted waits for the next look at the clock, and goes out then', async () => {
  const { db, advance, look, states } = await telling(() => Promise.resolve(accepted), ['a@plant.example'])
  let refusals = 0
  let isFull = true
  connectionOf(db).function('is_full', () => {
    refusals += 1
    return isFull && refusals < 200 ? 1 : 0
  })
  connectionOf(db).exec(
    `CREATE TEMP TRIGGER full BEFORE UPDATE ON main.delivery WHEN is_full()
       BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`,
  )
  advance(0)
  await nextTurn()
  expect(refusals).toBe(1)
  isFull = false
  look()
  await expect.poll(states).toEqual([{ state: 'sent', attempts: 1 }])
})

// Catches a message that stays on its way until the station is started again, as its secret could not be read once.
test('a message that the station itself could not send is tried again later', async () => {
  let isBroken = true
  const mail = () => (isBroken ? Promise.reject(new Error('no key ring')) : Promise.resolve(accepted))
  const { advance, states } = await telling(mail, ['a@plant.example'])
  advance(0)
  await expect.poll(states).toEqual([{ state: 'waiting', attempts: 1 }])
  isBroken = false
  advance(1)
  await expect.poll(states).toEqual([{ state: 'sent', attempts: 2 }])
})

// Catches a message that goes out while the station closes, is not noted any more, and goes out once more after the start.
test('nothing new goes out while the station closes', async () => {
  const told: string[] = []
  const answers: ((attempt: Attempt) => void)[] = []
  const mail: Delivery['mail'] = (_route, { to }) => {
    told.push(to)
    return new Promise((resolve) => answers.push(resolve))
  }
  const addresses = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@plant.example`)
  const { advance, look, restart, states } = await telling(mail, addresses)
  advance(0)
  await expect.poll(() => told.length).toBe(4)
  const restarted = restart()
  await nextTurn()
  for (const answer of answers.splice(0)) answer(accepted)
  await restarted
  expect(told).toHaveLength(4)
  look()
  await expect.poll(() => told.length).toBe(5)
  for (const answer of answers.splice(0)) answer(accepted)
  await expect.poll(states).toEqual(addresses.map(() => ({ state: 'sent', attempts: 1 })))
  expect(new Set(told).size).toBe(5)
})
