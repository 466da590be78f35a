import { expect, test } from 'vitest'
import type { InputOf } from '../../../src/contract/operations.ts'
import { submitInput } from '../../../src/contract/sample.ts'
import { sampleQuery } from '../../../src/contract/sampleList.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { listJobOf } from '../../../src/station/samples/listJobOf.ts'
import { pageOfSamples } from '../../../src/station/samples/pageOfSamples.ts'
import { minute } from '../../support/ingestCore.ts'
import { testStation } from '../../support/testStation.ts'

/** Three characteristics whose subgroups came out of order, some with traces. */
const filled = async () => {
  const made = testStation()
  const { handlers } = made.station
  const ids = [
    await made.create({ code: 'A', name: 'Bore' }),
    await made.create({ code: 'B', name: 'Angle' }),
    await made.create({ code: 'C', name: 'Chamfer' }),
  ]
  for (const id of ids) await made.give(id, 10, 1)
  const sent: { id: number; characteristic: number; at: number }[] = []
  for (let i = 0; i < 60; i++) {
    const characteristic = ids[i % 3] as number
    const at = (i * 37) % 61
    const { sample } = await handlers['sample.submit'](
      stationCaller,
      submitInput.parse({
        characteristic_id: characteristic,
        measurements: [i === 30 ? 99 : 10],
        timestamp: minute(at),
        ...(i % 4 === 0 ? { batch_number: i % 8 === 0 ? 'B-1' : 'B-2' } : {}),
        ...(i % 5 === 0 ? { operator_id: 'op1', metadata: { note: 'first', part_number: 7 } } : {}),
      }),
    )
    sent.push({ id: sample.sample_id, characteristic, at })
  }
  const page = (query: InputOf<'sample.list'>) =>
    pageOfSamples(made.db, listJobOf(made.db, stationCaller, sampleQuery.parse(query)))
  const all = (query: InputOf<'sample.list'>): number[] => {
    const found: number[] = []
    let after: string | undefined
    do {
      const next = page({ limit: 7, ...query, ...(after === undefined ? {} : { after }) })
      found.push(...next.results.map((one) => one.sample_id))
      after = next.next ?? undefined
    } while (after !== undefined)
    return found
  }
  return { ...made, handlers, ids, sent, page, all }
}

const idsOf = (samples: readonly { readonly id: number }[]): number[] => samples.map(({ id }) => id)

test('pages go through every subgroup once, in each order, also where they arrived out of order', async () => {
  const { all, sent, ids } = await filled()
  const byTime = sent.toSorted((a, b) => b.at - a.at || b.id - a.id)
  expect(all({})).toEqual(idsOf(byTime))
  expect(all({ order: 'asc' })).toEqual(idsOf(byTime.toReversed()))
  expect(all({ sort: 'received' })).toEqual(idsOf(sent).toReversed())
  const [bore, angle, chamfer] = ids
  const named = [angle, bore, chamfer].flatMap((id) => byTime.filter((one) => one.characteristic === id))
  expect(all({ sort: 'characteristic', order: 'asc' })).toEqual(idsOf(named))
})

test('a list holds to its filters alone and together', async () => {
  const { all, page, handlers, ids, sent } = await filled()
  const [bore = 0] = ids
  const newestFirst = sent.toSorted((a, b) => b.at - a.at || b.id - a.id)
  const carrying = (value: string) => [{ field: 'batch_number', value }]
  const byIndex = (holds: (i: number) => boolean) =>
    idsOf(newestFirst.filter((one) => holds(sent.indexOf(one))))
  expect(all({ traces: carrying('b-1') })).toEqual(byIndex((i) => i % 8 === 0))
  expect(all({ traces: carrying('B-*') })).toEqual(byIndex((i) => i % 4 === 0))
  expect(all({ traces: [{ field: null, value: '7' }] })).toEqual(byIndex((i) => i % 5 === 0))
  expect(all({ traces: [...carrying('B-1'), { field: 'operator_id', value: 'op1' }] })).toEqual(
    byIndex((i) => i % 40 === 0),
  )
  expect(all({ traces: carrying('B-9') })).toEqual([])
  expect(all({ characteristic_id: bore, from: minute(10), to: minute(30) })).toEqual(
    idsOf(newestFirst.filter((one) => one.characteristic === bore && one.at >= 10 && one.at <= 30)),
  )
  const excluded = sent[3]?.id ?? 0
  await handlers['sample.exclude'](stationCaller, {
    characteristic_id: bore,
    sample_id: excluded,
    reason: 'chip',
  })
  const corrected = sent[6]?.id ?? 0
  await handlers['sample.correct'](stationCaller, {
    characteristic_id: bore,
    sample_id: corrected,
    reason: 'mistyped',
    changes: { metadata: { note: 'looked again' } },
  })
  expect(all({ state: 'excluded' })).toEqual([excluded])
  expect(all({ state: 'corrected' })).toEqual([corrected])
  expect(all({ state: 'open_violation', characteristic_id: bore })).toContain(sent[30]?.id)
  expect(all({ source: 'http' })).toEqual([])
  expect(all({ source: 'station' })).toHaveLength(60)
  expect(page({ state: 'corrected' }).results[0]).toMatchObject({ note: 'looked again', corrections: 1 })
})

test('a list shows what a subgroup carries, and of deleted characteristics nothing', async () => {
  const { page, handlers, create } = await filled()
  const [first] = page({ traces: [{ field: 'operator_id', value: 'op1' }], order: 'asc', limit: 1 }).results
  expect(first).toMatchObject({
    characteristic_name: 'Bore',
    mean: 10,
    batch_number: 'B-1',
    operator_id: 'op1',
    part_number: '7',
    note: 'first',
    source: 'station',
    judged: true,
  })
  expect(page({}).total).toBe(60)
  const gone = await create({ code: 'D', name: 'Depth' })
  await handlers['sample.submit'](
    stationCaller,
    submitInput.parse({ characteristic_id: gone, measurements: [1], batch_number: 'B-1' }),
  )
  expect(page({}).total).toBe(61)
  await handlers['characteristic.delete'](stationCaller, { characteristic_id: gone })
  expect(page({}).total).toBe(60)
  expect(page({ traces: [{ field: 'batch_number', value: 'B-1' }], limit: 500 }).results).toHaveLength(8)
})

test('the history of a subgroup tells each change with its reason and what was there before', async () => {
  const { handlers, ids, sent } = await filled()
  const subject = { characteristic_id: ids[0] ?? 0, sample_id: sent[0]?.id ?? 0 }
  await handlers['sample.correct'](stationCaller, {
    ...subject,
    reason: 'wrong label',
    changes: { batch_number: 'B-5' },
  })
  await handlers['sample.exclude'](stationCaller, { ...subject, reason: 'a chip' })
  const history = await handlers['sample.history'](stationCaller, subject)
  expect(history.map(({ operation, reason }) => [operation, reason])).toEqual([
    ['sample.exclude', 'a chip'],
    ['sample.correct', 'wrong label'],
  ])
  expect(history[1]).toMatchObject({ before: { batch_number: 'B-1' }, after: { batch_number: 'B-5' } })
})

// Catches a history that others with the same number push out: changes of the characteristic 1 are not of the subgroup 1.
test('the history of a subgroup is whole, however often something else with its number was changed', async () => {
  const { handlers, ids, sent } = await filled()
  const subject = { characteristic_id: ids[0] ?? 0, sample_id: sent[0]?.id ?? 0 }
  expect(subject.sample_id).toBe(subject.characteristic_id)
  await handlers['sample.exclude'](stationCaller, { ...subject, reason: 'a chip' })
  for (let i = 0; i < 201; i++) {
    const { characteristic_id } = subject
    await handlers['characteristic.update'](stationCaller, {
      characteristic_id,
      changes: { name: `Bore ${i}` },
    })
  }
  const history = await handlers['sample.history'](stationCaller, subject)
  expect(history.map(({ operation }) => operation)).toEqual(['sample.exclude'])
})

test('an export is the list as CSV with a column for each field of the station', async () => {
  const { handlers } = await filled()
  await handlers['traceField.create'](stationCaller, {
    key: 'cavity',
    label: 'Cavity',
    kind: 'text',
    choices: [],
    required: false,
    sticky: true,
    barcode_prefix: null,
    characteristic_ids: null,
  })
  const query = sampleQuery.parse({ traces: [{ field: 'batch_number', value: 'B-1' }] })
  const first = await handlers['sample.export'](stationCaller, { ...query, limit: 5 })
  expect(first.csv.split('\r\n')[0]).toMatch(/^sample_id,characteristic_code,.*,source,cavity$/)
  expect(first.rows).toBe(5)
  const rest = await handlers['sample.export'](stationCaller, { ...query, limit: 5, after: first.next ?? '' })
  expect(rest.rows).toBe(3)
  expect(rest.csv).toContain('# Audit head')
})
