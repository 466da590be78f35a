import autocannon from 'autocannon'
import { median } from './quantile.ts'
import { randomSubgroups } from './randomSubgroups.ts'
import type { Row } from './row.ts'
import { type ServerProcess, startServer } from './serverProcess.ts'
import { addCharacteristic, keyWithoutLimit, startStation } from './stationServer.ts'

const connections = 50
const rounds = 9
const seconds = 1.5
const bodiesEach = 400

/** Loads one route for a few seconds; each connection sends measurements of its own. */
const load = async (server: ServerProcess, path: string, key: string, id: number, duration: number) => {
  const next = randomSubgroups(20_260_105)
  const bodyOf = () => JSON.stringify({ characteristic_id: id, measurements: next() })
  const result = await autocannon({
    url: `${server.address}${path}`,
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': key },
    body: bodyOf(),
    connections,
    duration,
    setupClient: (client) =>
      client.setRequests(Array.from({ length: bodiesEach }, () => ({ body: bodyOf() }))),
  })
  const lost = result.non2xx + result.errors + result.timeouts
  if (lost > 0) throw new Error(`${lost} requests to ${path} were not answered with success`)
  return { rate: result.requests.total / result.duration, p99: result.latency.p99 }
}

/** Single submits over HTTP against a route that checks the same body and stores nothing. */
export const singleSubmits = async (dataDir: string): Promise<Row> => {
  const bare = await startServer(['tests/bench/bareRoute.ts'])
  const station = await startStation(dataDir)
  const id = await addCharacteristic(station, 'SINGLE')
  const key = await keyWithoutLimit(station)
  const yardstick = (duration = seconds) => load(bare, '/submit', key, id, duration)
  const ours = (duration = seconds) => load(station, '/api/v1/data-entry/submit', key, id, duration)
  await yardstick(2)
  // The station has more to compile than the yardstick before it runs at its pace.
  await ours(6)
  const seen: { bare: number; ours: number; p99: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const plain = await yardstick()
    const full = await ours()
    seen.push({ bare: plain.rate, ours: full.rate, p99: full.p99 })
  }
  await station.end()
  await bare.end()
  const ratio = median(seen.map((round) => round.ours / round.bare))
  const p99 = median(seen.map((round) => round.p99))
  const perSecond = (rate: number) => `${Math.round(rate).toLocaleString('en')}/s`
  return {
    what: 'single submits over HTTP, 50 connections',
    measured: `${perSecond(median(seen.map((round) => round.ours)))}, p99 ${p99} ms`,
    yardstick: `${perSecond(median(seen.map((round) => round.bare)))}, Fastify + zod`,
    ratio,
    mustReach: '≥ 0.4; p99 < 25 ms',
    reached: ratio >= 0.4 && p99 < 25,
    notes: [`ratio of each round: ${seen.map((round) => (round.ours / round.bare).toFixed(2)).join(', ')}`],
  }
}
