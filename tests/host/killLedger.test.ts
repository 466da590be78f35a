import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { call, createCharacteristic, pointsOf } from './api.ts'
import { type StationProcess, startProcess } from './stationProcess.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const KILLS = 20
const CONNECTIONS = 6
const PER_BATCH = 25
const SEED = 20_261_121

interface Entry {
  readonly sample: { characteristic: string; measurements: number[]; timestamp: string; sample_uuid: string }
  /** Null until the station has acknowledged it. */
  sampleId: number | null
}

/** Mulberry32: the same moments in each run. */
const randomFrom = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const random = randomFrom(SEED)
const folder = temporaryFolder()
const ledger: Entry[] = []
const start = Date.UTC(2026, 0, 5)

const newEntry = (code: string): Entry => {
  const measurements = Array.from({ length: 5 }, () => Math.round(74_000 + 20 * (random() - 0.5)) / 1000)
  const timestamp = new Date(start + ledger.length * 1000).toISOString()
  const entry = {
    sample: { characteristic: code, measurements, timestamp, sample_uuid: randomUUID() },
    sampleId: null,
  }
  ledger.push(entry)
  return entry
}

const acknowledge = (entry: Entry, sampleId: number) => {
  if (entry.sampleId !== null) expect(sampleId).toBe(entry.sampleId)
  entry.sampleId = sampleId
}

/** Sends one sample; 201 the first time, 200 where a lost answer hid that it was stored. */
const submit = async (address: string, entry: Entry) => {
  const { status, body } = await call(address, 'POST', '/api/v1/data-entry/submit', entry.sample)
  expect([200, 201], JSON.stringify(body)).toContain(status)
  acknowledge(entry, (body as { sample_id: number }).sample_id)
}

/** Sends several; 200 where all of them were stored before. */
const submitBatch = async (address: string, entries: readonly Entry[]): Promise<number> => {
  const samples = entries.map(({ sample }) => sample)
  const { status, body } = await call(address, 'POST', '/api/v1/data-entry/batch', { samples })
  expect([200, 201]).toContain(status)
  const { results } = body as { results: { sample_uuid: string; sample_id: number }[] }
  const ids = new Map(results.map((result) => [result.sample_uuid, result.sample_id]))
  for (const entry of entries) {
    const sampleId = ids.get(entry.sample.sample_uuid)
    expect(sampleId).toEqual(expect.any(Number))
    acknowledge(entry, sampleId ?? 0)
  }
  return status
}

/** Sends until the connection breaks, first what an earlier kill left open. */
const send = async (address: string, code: string, connection: number) => {
  const open = ledger.filter((entry, index) => entry.sampleId === null && index % CONNECTIONS === connection)
  const inBatches = connection === 0
  for (;;) {
    const entries = open.length > 0 ? open.splice(0, PER_BATCH) : []
    const wanted = inBatches ? PER_BATCH : 1
    while (entries.length < wanted) entries.push(newEntry(code))
    try {
      if (inBatches) await submitBatch(address, entries)
      else for (const entry of entries) await submit(address, entry)
    } catch (error) {
      // A dropped connection is what the kill does; anything else is a finding.
      if (error instanceof TypeError || (error as Error).name === 'SyntaxError') return
      throw error
    }
  }
}

const killAtRandom = async (station: StationProcess, code: string) => {
  const senders = Array.from({ length: CONNECTIONS }, (_, connection) =>
    send(station.address, code, connection),
  )
  const target = ledger.length + 1 + Math.floor(random() * 400)
  while (ledger.length < target) await new Promise((resolve) => setImmediate(resolve))
  station.child.kill('SIGKILL')
  await station.ended
  await Promise.all(senders)
}

it('loses no acknowledged sample and doubles none through 20 kills: a reply before the commit would', async () => {
  const dataDir = join(folder, 'data')
  const codes = ['KILL-A', 'KILL-B']
  const ids: number[] = []
  const first = await startProcess(dataDir)
  for (const code of codes) ids.push(await createCharacteristic(first.address, code))
  await killAtRandom(first, 'KILL-A')
  for (let kill = 1; kill < KILLS; kill += 1) {
    await killAtRandom(await startProcess(dataDir), codes[kill % 2] ?? '')
  }

  const last = await startProcess(dataDir)
  const { address } = last
  const acknowledged = ledger.filter(({ sampleId }) => sampleId !== null)
  expect(acknowledged.length).toBeGreaterThan(KILLS * 20)
  const openBefore = ledger.filter(({ sampleId }) => sampleId === null)
  for (const entry of openBefore) await submit(address, entry)
  // Every sample is sent once more: the station must know each of them, and answer with the id of the first time.
  for (let at = 0; at < ledger.length; at += 1000) {
    expect(await submitBatch(address, ledger.slice(at, at + 1000))).toBe(200)
  }

  for (const [index, code] of codes.entries()) {
    const expected = ledger.filter(({ sample }) => sample.characteristic === code)
    const points = await pointsOf(address, ids[index] ?? 0)
    expect(points.length).toBe(expected.length)
    const values = new Map(points.map((point) => [point.sample_id, point.value]))
    for (const { sample, sampleId } of expected) {
      const mean = sample.measurements.reduce((sum, value) => sum + value, 0) / 5
      expect(values.get(sampleId ?? 0)).toBeCloseTo(mean, 9)
    }
  }
  const { body } = await call(address, 'GET', '/api/v1/audit/verify')
  expect(body).toMatchObject({ valid: true, first_broken: null })
  last.child.kill('SIGTERM')
  expect(await last.ended).toBe(0)
}, 150_000)
