import { expect, test } from 'vitest'
import { stationCaller } from '../../../src/station/actor.ts'
import { excludeSample } from '../../../src/station/ingest/excludeSample.ts'
import { readHistory } from '../../../src/storage/measurements/history.ts'
import { pointsOfPeriod } from '../../../src/storage/measurements/series.ts'
import { ingestCore, minute } from '../../support/ingestCore.ts'

const count = 10_000

/** Times that repeat across the ends of blocks; now and then a subgroup comes late. */
const timeOf = (i: number): string => minute(Math.floor((i % 97 === 96 ? i / 2 : i) / 80))

const metadataOf = (i: number) => {
  if (i % 500 === 0) return { part_number: `A"${i}\\ \u{1F600}`, note: '},{' }
  return i % 333 === 0 ? { part_number: i } : undefined
}

test('a history read in blocks is what single rows say, in order of time (a block that ends among equal times)', async () => {
  const station = ingestCore()
  const { id } = await station.create({ code: 'LONG', subgroup_size: 3, decimals: 3 })
  const samples = Array.from({ length: count }, (_, i) => ({
    characteristic_id: id,
    measurements: [i / 1000, -i * 1e-9, i % 7 === 0 ? Math.PI * 1e300 : 74.002],
    timestamp: timeOf(i),
    ...(metadataOf(i) === undefined ? {} : { metadata: metadataOf(i) }),
  }))
  const { failed, results } = await station.batch(samples, true)
  expect(failed).toBe(0)
  const excluded = results[4321]?.sample_id ?? 0
  await excludeSample(station.core)(stationCaller, {
    characteristic_id: id,
    sample_id: excluded,
    reason: 'Chip in the gauge',
  })
  const { db } = station.core
  const all = pointsOfPeriod(db, id, 0, Number.MAX_SAFE_INTEGER, count + 1)
  expect(all).toHaveLength(count)
  expect(all.filter((point) => point.excluded)).toHaveLength(1)
  expect(all.filter((point) => point.part !== null).length).toBeGreaterThan(40)
  expect([...readHistory(db, id, Number.MAX_SAFE_INTEGER)]).toEqual(all)
  for (const newest of [1, 4999, 5000, 5001]) {
    expect([...readHistory(db, id, newest)]).toEqual(all.slice(-newest))
  }
})

test('a characteristic without subgroups has an empty history', async () => {
  const station = ingestCore()
  const { id } = await station.create({ code: 'NONE' })
  expect([...readHistory(station.core.db, id, 100)]).toEqual([])
})
