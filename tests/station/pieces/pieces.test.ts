import { expect, test } from 'vitest'
import type { Caller } from '../../../src/contract/caller.ts'
import { ContractError } from '../../../src/contract/errors.ts'
import { type PieceInput, pieceInput } from '../../../src/contract/piece.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { samplesBetween } from '../../../src/storage/measurements/samples.ts'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { keyCaller, userCaller } from '../../support/callers.ts'
import { testStation } from '../../support/testStation.ts'

const leaderA = userCaller('LEADER_DATACONFIG', 'A')
const leaderB = userCaller('LEADER_DATACONFIG', 'B', 2)

const codeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work()
  } catch (error) {
    if (error instanceof ContractError) return error.code
    throw error
  }
  return 'none'
}

const setUp = () => {
  const all = testStation()
  const { handlers } = all.station
  return {
    ...all,
    handlers,
    save: async (input: Partial<PieceInput>, caller: Caller = stationCaller, only_new = false) =>
      handlers['piece.save'](caller, { piece: pieceInput.parse({ kitNumber: '55520', ...input }), only_new }),
    list: async (search: string, caller: Caller = stationCaller) => {
      const page = await handlers['piece.list'](caller, { search, page: 1, limit: 50 })
      return page.results.map(({ kitNumber }) => kitNumber)
    },
  }
}

// Catches a version that is compared by when it arrived, not by when it was recorded.
test('what is older by its own timestamp changes nothing and says so', async () => {
  const { save, db } = setUp()
  const newer = await save({ name: 'Pizhinov', timestamp: '2026-03-02T00:00:00Z' })
  const entries = auditEntriesAfter(db, 0, 100).length
  const older = await save({ name: 'Old', timestamp: '2026-03-01T00:00:00Z' })
  expect(newer.action).toBe('created')
  expect(older).toEqual({ action: 'kept', piece: newer.piece, measurements: [] })
  expect(auditEntriesAfter(db, 0, 100)).toHaveLength(entries)
  const newest = await save({ name: 'New', timestamp: '2026-03-03T02:00:00+02:00' })
  expect(newest).toMatchObject({
    action: 'updated',
    piece: { name: 'New', updatedAt: '2026-03-03T00:00:00.000Z', createdAt: newer.piece.createdAt },
  })
})

// Catches a clock that runs ahead: everything later would count as older.
test('a piece from the future is refused', async () => {
  const { save } = setUp()
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  expect(await codeOf(() => save({ timestamp: tomorrow }))).toBe('VALIDATION_ERROR')
})

// Catches a partial change that drops what it does not name, or cannot take a name away.
test('a change leaves what it does not name, and null takes a marker or a field away', async () => {
  const { save, handlers } = setUp()
  await save({ name: 'Ring', country: 'DE', markers: { D1: '12', D2: 3.5 }, fields: { lot: 'L1', ok: true } })
  const { piece } = await handlers['piece.change'](stationCaller, {
    kitNumber: '55520',
    changes: { country: null, markers: { D1: null, D3: '7' }, fields: { ok: null, count: 2 } },
  })
  expect(piece).toMatchObject({ name: 'Ring', country: null })
  expect(piece.markers).toEqual({ D2: 3.5, D3: '7' })
  expect(piece.fields).toEqual({ lot: 'L1', count: 2 })
})

// Catches two people who overwrite each other, and an addition that overwrites what is there.
test('a change of what was changed meanwhile is refused, and an addition of a number that is taken', async () => {
  const { save, handlers } = setUp()
  await save({ name: 'One' })
  await save({ name: 'Two' })
  const { revision } = await handlers['piece.details'](stationCaller, { kitNumber: '55520' })
  expect(revision).toBe(2)
  const changes = { name: 'Three' }
  const kitNumber = '55520'
  expect(
    await codeOf(() => handlers['piece.change'](stationCaller, { kitNumber, changes, revision: 1 })),
  ).toBe('CONFLICT')
  expect(await codeOf(() => handlers['piece.delete'](stationCaller, { kitNumber, revision: 1 }))).toBe(
    'CONFLICT',
  )
  expect(await codeOf(() => save({ name: 'Four' }, stationCaller, true))).toBe('CONFLICT')
  expect((await handlers['piece.get'](stationCaller, { kitNumber })).name).toBe('Two')
})

// Catches a leak between clients: a foreign piece must look as if it were not there, but its number stays taken.
test("another client's piece is not there, and its number is taken", async () => {
  const { save, handlers, list } = setUp()
  await save({ name: 'Secret' }, leaderA)
  const kitNumber = '55520'
  expect(await codeOf(() => handlers['piece.details'](leaderB, { kitNumber }))).toBe('NOT_FOUND')
  expect(await codeOf(() => handlers['piece.change'](leaderB, { kitNumber, changes: {} }))).toBe('NOT_FOUND')
  expect(await codeOf(() => handlers['piece.delete'](leaderB, { kitNumber }))).toBe('NOT_FOUND')
  expect(await codeOf(() => save({ name: 'Mine' }, leaderB))).toBe('CONFLICT')
  expect(await list('secret', leaderB)).toEqual([])
  expect(await list('', leaderB)).toEqual([])
  expect(await list('secret', leaderA)).toEqual(['55520'])
  expect(await list('', userCaller('POWERUSER'))).toEqual(['55520'])
})

// Catches one client that changes what all share.
test('a shared piece is seen by all and changed by none of a single client', async () => {
  const { save, handlers, list } = setUp()
  await save({ name: 'Shared' })
  expect(await list('', leaderA)).toEqual(['55520'])
  expect(await codeOf(() => handlers['piece.delete'](leaderA, { kitNumber: '55520' }))).toBe('FORBIDDEN')
  expect(await codeOf(() => save({}, leaderA))).toBe('FORBIDDEN')
})

// Catches a coordinate measuring machine's result that reaches some of its charts, or in more than one transaction.
test('one result with twelve markers becomes a subgroup on each of twelve charts, in one commit', async () => {
  const { create, save, handlers, db } = setUp()
  const ids: number[] = []
  for (let i = 0; i < 12; i++)
    ids.push(await create({ code: `CMM-${String(i).padStart(2, '0')}`, source_marker: `X${i}` }))
  const before = auditEntriesAfter(db, 0, 1000).length
  const markers = Object.fromEntries(
    ids.map((_, i) => [`X${i}`, i % 2 === 0 ? 10 + i / 10 : `${10 + i / 10}`]),
  )
  const { measurements } = await save({ markers, timestamp: '2026-02-01T10:00:00Z' })
  expect(measurements.map((one) => one.characteristic_id)).toEqual(ids)
  const stored = samplesBetween(db, 1, 100)
  expect(stored.map((row) => row.measurements)).toEqual(ids.map((_, i) => [10 + i / 10]))
  expect(new Set(stored.map((row) => row.at))).toEqual(new Set([Date.parse('2026-02-01T10:00:00Z')]))
  expect(stored.every((row) => row.metadata === '{"kit_number":"55520"}')).toBe(true)
  expect(measurements.map((one) => one.sample_id)).toEqual(stored.map((row) => row.id))
  const entries = auditEntriesAfter(db, before, 10)
  expect(entries.map(({ operation, recordId, sampleCount }) => [operation, recordId, sampleCount])).toEqual([
    ['piece.create', '55520', null],
    ['sample.submit', null, 12],
  ])
  expect((await handlers['audit.verify'](stationCaller, {})).valid).toBe(true)
})

// Catches a subgroup for every save, so that a correction of a name would plot the part again.
test('only a marker whose value changed gives a new subgroup', async () => {
  const { create, save, handlers, db } = setUp()
  await create({ code: 'A', source_marker: 'D1' })
  await create({ code: 'B', source_marker: 'D1' })
  await create({ code: 'C', source_marker: 'D2' })
  expect((await save({ markers: { D1: '12', D2: '5' } })).measurements).toHaveLength(3)
  expect((await save({ name: 'Renamed', markers: { D1: 12.0, D2: '5.00' } })).measurements).toEqual([])
  const { measurements } = await handlers['piece.change'](stationCaller, {
    kitNumber: '55520',
    changes: { markers: { D2: 6 } },
  })
  expect(measurements.map(({ characteristic, marker }) => [characteristic, marker])).toEqual([['C', 'D2']])
  expect(samplesBetween(db, 1, 100).map((row) => row.measurements[0])).toEqual([12, 12, 5, 6])
})

// Catches text that is plotted as some other number, and a value that is refused in silence.
test.each([
  ['12,5', 'decimal sign'],
  ['12.5 mm', 'without its unit'],
  ['11-14', 'is not a number'],
  ['', 'is not a number'],
  ['0x10', 'is not a number'],
  ['1e999', 'is not a number'],
  ['Infinity', 'is not a number'],
  ['99', '99 is outside the plausible range −∞ to 50 of A.'],
])(
  'a marker of "%s" is stored with its piece, and the answer says why it is not plotted',
  async (sent, why) => {
    const { create, save, handlers } = setUp()
    const id = await create({ code: 'A', source_marker: 'D1', plausible_max: 50 })
    const { action, measurements } = await save({ markers: { D1: sent } })
    expect(action).toBe('created')
    expect(measurements).toEqual([
      { characteristic_id: id, characteristic: 'A', marker: 'D1', error: expect.stringContaining(why) },
    ])
    expect((await handlers['piece.get'](stationCaller, { kitNumber: '55520' })).markers).toEqual({ D1: sent })
  },
)

// Catches a chart of one client that takes measurements of another's pieces, and a key that writes past its list.
test("a piece feeds its client's charts and shared ones, and a key only those that it includes", async () => {
  const { create, save } = setUp()
  const shared = await create({ code: 'S', source_marker: 'D1' })
  const own = await create({ code: 'A', source_marker: 'D1', client_id: 'A' })
  await create({ code: 'B', source_marker: 'D1', client_id: 'B' })
  const { measurements } = await save({ markers: { D1: 1 } }, leaderA)
  expect(measurements.map((one) => one.characteristic_id)).toEqual([own, shared])
  const byKey = await save({ kitNumber: '2', markers: { D1: 1 } }, keyCaller([own]))
  expect(byKey.measurements).toEqual([
    expect.objectContaining({ characteristic_id: shared, error: expect.stringContaining('clk_0123abcd') }),
  ])
})

// Catches a key that is told the names of charts that it was not made for.
test('the details of a piece name to a key the charts that it includes only', async () => {
  const { create, save, handlers } = setUp()
  const included = await create({ code: 'S1', source_marker: 'D1' })
  await create({ code: 'S2', source_marker: 'D1' })
  await save({ markers: { D1: 1 } })
  const { charts } = await handlers['piece.details'](keyCaller([included]), { kitNumber: '55520' })
  expect(charts.map(({ code }) => code)).toEqual(['S1'])
})

// Catches a source on a chart that cannot take single measured values.
test.each([
  { chart_type: 'xbar_r' as const, subgroup_size: 5 },
  { chart_type: 'c' as const, subgroup_size: 1 },
  { chart_type: 'short_run_deviation' as const, subgroup_size: 1 },
])('a marker cannot feed a chart of $chart_type', async (kind) => {
  const { create } = setUp()
  await expect(create({ code: 'A', source_marker: 'D1', ...kind })).rejects.toMatchObject({
    code: 'VALIDATION_ERROR',
    details: expect.arrayContaining([expect.objectContaining({ field: 'source_marker' })]),
  })
})

// Catches an audit log that cannot answer who changed a piece, from what, to what.
test('each change is in the audit log with who, before and after', async () => {
  const { save, handlers, db } = setUp()
  await save({ name: 'One', markers: { D1: '1' } }, leaderA)
  await handlers['piece.change'](leaderA, { kitNumber: '55520', changes: { name: 'Two' } })
  await handlers['piece.delete'](leaderA, { kitNumber: '55520' })
  const entries = auditEntriesAfter(db, 0, 10).map(({ operation, actor, recordId, before, after }) => [
    operation,
    actor,
    recordId,
    before === null ? null : JSON.parse(before).name,
    after === null ? null : JSON.parse(after).name,
  ])
  const who = 'leader_dataconfig-1'
  expect(entries).toEqual([
    ['piece.create', who, '55520', null, 'One'],
    ['piece.change', who, '55520', 'One', 'Two'],
    ['piece.delete', who, '55520', 'Two', null],
  ])
})

// Catches a batch that stops at the first fault, or names it by another index; and one audit entry for many pieces.
test('each piece of a batch stands alone, over several commits', async () => {
  const { handlers, db } = setUp()
  const samples: unknown[] = Array.from({ length: 2_200 }, (_, i) => ({ kitNumber: `N${i}`, lot: 'L1' }))
  samples[3] = { name: 'no number' }
  samples[1_100] = { kitNumber: 'N0', name: 'again' }
  samples[1_150] = 'nonsense'
  const outcome = await handlers['piece.saveBatch'](stationCaller, { samples })
  expect(outcome).toMatchObject({
    total: 2_200,
    successful: 2_198,
    failed: 2,
    created: 2_197,
    updated: 1,
    kept: 0,
  })
  expect(outcome.errors.map(({ index, code }) => [index, code])).toEqual([
    [3, 'VALIDATION_ERROR'],
    [1_150, 'VALIDATION_ERROR'],
  ])
  expect(outcome.results[0]).toEqual({ kitNumber: 'N0', action: 'created' })
  expect(auditEntriesAfter(db, 0, 5_000)).toHaveLength(2_198)
  expect((await handlers['audit.verify'](stationCaller, {})).valid).toBe(true)
})

// Catches a search index that was not brought up to date with its piece.
test('a search finds beginnings of words, in any order, as they are now', async () => {
  const { save, handlers, list } = setUp()
  await save({ kitNumber: '55520', name: 'Pížinov', country: 'Circassia', haplogroup: 'J-Y94477' })
  await save({ kitNumber: 'A/7', name: 'Müller' })
  expect(await list('piz')).toEqual(['55520'])
  expect(await list('y94 cir')).toEqual(['55520'])
  expect(await list('MÜL')).toEqual(['A/7'])
  expect(await list('7')).toEqual(['A/7'])
  expect(await list('nov')).toEqual([])
  await handlers['piece.change'](stationCaller, { kitNumber: '55520', changes: { name: 'Other' } })
  expect(await list('piz')).toEqual([])
  expect(await list('oth')).toEqual(['55520'])
  await handlers['piece.delete'](stationCaller, { kitNumber: '55520' })
  expect(await list('oth')).toEqual([])
})

// Catches typed text that is read as a query language, or as SQL.
test.each([
  '"',
  "' OR 1=1 --",
  'name:a',
  'a AND NOT b',
  'NEAR(a b)',
  '*',
  '-',
  '../../etc',
  '^a',
  '{}',
  '\u0301',
  '🙂',
  'a\u0000b',
])('a search for %j is only words', async (typed) => {
  const { save, list } = setUp()
  await save({ kitNumber: 'zzz', name: 'zzz' })
  expect(await list(typed)).toEqual([])
})
