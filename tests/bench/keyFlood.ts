import { randomBytes } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { median, quantile } from './quantile.ts'
import { randomSubgroups } from './randomSubgroups.ts'
import type { Row } from './row.ts'
import { addCharacteristic, type StationServer, startStation } from './stationServer.ts'

const rounds = 3
const seconds = 4
const goodPerSecond = 100
const wrongPerSecond = 200
const path = '/api/v1/data-entry/submit'

interface Answer {
  readonly status: number
  readonly ms: number
}

/** Posts a subgroup with a key and times the answer. */
const poster = (station: StationServer, agent: Agent, characteristic: number) => {
  const next = randomSubgroups(20_261_121)
  return (key: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const begin = performance.now()
      const sent = request(
        `${station.address}${path}`,
        { agent, method: 'POST', headers: { 'content-type': 'application/json', 'x-api-key': key } },
        (answer) => {
          answer.resume()
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, ms: performance.now() - begin }))
        },
      )
      sent.on('error', reject)
      sent.end(JSON.stringify({ characteristic_id: characteristic, measurements: next() }))
    })
}

type Post = ReturnType<typeof poster>

/** Sends so many a second until the time is over, whether or not the earlier ones were answered. */
const atRate = async (perSecond: number, send: (i: number) => Promise<Answer>): Promise<Answer[]> => {
  const answers: Promise<Answer>[] = []
  const begin = performance.now()
  for (let elapsed = 0; elapsed < seconds * 1000; elapsed = performance.now() - begin) {
    const due = Math.floor((elapsed * perSecond) / 1000)
    while (answers.length <= due) answers.push(send(answers.length))
    await wait(2)
  }
  return Promise.all(answers)
}

const secret = (): string => randomBytes(32).toString('base64url')

/** Wrong keys of every kind in turn: a known prefix, one that nobody used yet, an unknown one, and noise. */
const wrongKeys = (used: string, unused: string) => (i: number) => {
  const kinds = [
    () => `${used.slice(0, 12)}.${secret()}`,
    () => `${unused.slice(0, 12)}.${secret()}`,
    () => `clk_${randomBytes(4).toString('hex')}.${secret()}`,
    () => secret(),
  ]
  return kinds[i % kinds.length]?.() ?? ''
}

const keyOf = async (station: StationServer, name: string): Promise<string> => {
  const body = { name, rateLimitPerMinute: null }
  return ((await station.call('POST', '/api/admin/keys', body)) as { apiKey: string }).apiKey
}

/** Good requests for a while, and half-way the first use of a key that was not seen before. */
const goodOnes = async (post: Post, used: string, fresh: string) => {
  const first = wait(seconds * 500).then(() => post(fresh))
  const answers = await atRate(goodPerSecond, () => post(used))
  const refused = [...answers, await first].filter(({ status }) => status !== 201)
  if (refused.length > 0) throw new Error(`${refused.length} good requests got ${refused[0]?.status}`)
  return {
    p99: quantile(
      answers.map(({ ms }) => ms),
      0.99,
    ),
    firstUse: (await first).ms,
  }
}

/** Good requests while 200 wrong keys a second come in, against the same without them. */
export const keyFlood = async (dataDir: string): Promise<Row> => {
  const station = await startStation(dataDir)
  const characteristic = await addCharacteristic(station, 'FLOOD')
  const good = poster(station, new Agent({ keepAlive: true }), characteristic)
  const wrong = poster(station, new Agent({ keepAlive: true }), characteristic)
  const used = await keyOf(station, 'gauge')
  await good(used)
  await atRate(goodPerSecond, () => good(used))
  const seen: { calm: number; flooded: number; firstCalm: number; firstFlooded: number }[] = []
  let admitted = 0
  for (let round = 0; round < rounds; round++) {
    const [calmKey, floodedKey] = [await keyOf(station, 'calm'), await keyOf(station, 'flooded')]
    const calm = await goodOnes(good, used, calmKey)
    const nextWrong = wrongKeys(used, floodedKey)
    const [flooded, refused] = await Promise.all([
      goodOnes(good, used, floodedKey),
      atRate(wrongPerSecond, (i) => wrong(nextWrong(i))),
    ])
    admitted += refused.filter(({ status }) => status !== 401).length
    seen.push({
      calm: calm.p99,
      flooded: flooded.p99,
      firstCalm: calm.firstUse,
      firstFlooded: flooded.firstUse,
    })
  }
  await station.end()
  const [calm, flooded] = [median(seen.map((r) => r.calm)), median(seen.map((r) => r.flooded))]
  const worst = Math.max(...seen.map((r) => r.firstFlooded))
  return {
    what: `good keys during ${wrongPerSecond} wrong ones a second`,
    measured: `p99 ${flooded.toFixed(1)} ms`,
    yardstick: `p99 ${calm.toFixed(1)} ms without them`,
    ratio: median(seen.map((r) => r.flooded / r.calm)),
    mustReach: 'p99 < 50 ms; a new key in < 2 s',
    reached: flooded < 50 && worst < 2000 && admitted === 0,
    notes: [
      `first use of a key: ${seen.map((r) => `${r.firstFlooded.toFixed(0)} ms (${r.firstCalm.toFixed(0)} without)`).join(', ')}`,
    ],
  }
}
