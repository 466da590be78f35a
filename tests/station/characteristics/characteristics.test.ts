import { expect, test } from 'vitest'
import type { Caller } from '../../../src/contract/caller.ts'
import type { Characteristic, CreateCharacteristicInput } from '../../../src/contract/characteristic.ts'
import { ContractError } from '../../../src/contract/errors.ts'
import { createEntryLocks } from '../../../src/station/alarms/entryLocks.ts'
import { verifyAudit } from '../../../src/station/audit/verifyAudit.ts'
import { createCharacteristic } from '../../../src/station/characteristics/createCharacteristic.ts'
import { deleteCharacteristic } from '../../../src/station/characteristics/deleteCharacteristic.ts'
import { getCharacteristic } from '../../../src/station/characteristics/getCharacteristic.ts'
import { listCharacteristics } from '../../../src/station/characteristics/listCharacteristics.ts'
import { updateCharacteristic } from '../../../src/station/characteristics/updateCharacteristic.ts'
import { createClock } from '../../../src/station/clock.ts'
import { createPace } from '../../../src/station/commit/pace.ts'
import { digestsOfSamples } from '../../../src/storage/measurements/digest.ts'
import { addToTally } from '../../../src/storage/measurements/tally.ts'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { keyCaller, userCaller } from '../../support/callers.ts'
import { temporaryDatabase } from '../../support/temporaryDatabase.ts'

const admin = userCaller('ADMIN')
const ring: CreateCharacteristicInput = { code: 'RING', name: 'Ring', chart_type: 'xbar_r', subgroup_size: 5 }

const station = () => {
  const { db } = temporaryDatabase()
  let wall = Date.parse('2026-01-05T06:00:00Z')
  const told: [number, string][] = []
  const deps = {
    db,
    clock: createClock(() => {
      wall += 1000
      return wall
    }),
    changed: (id: number, how: string) => void told.push([id, how]),
  }
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const core = {
    db,
    clock: deps.clock,
    log,
    states: new Map(),
    origins: new Map(),
    locks: createEntryLocks(db),
    pace: createPace(),
    announce: () => {},
  }
  return {
    db,
    told,
    create: (caller: Caller, input: Partial<CreateCharacteristicInput> = {}) =>
      createCharacteristic(deps)(caller, { ...ring, ...input }) as Characteristic,
    update: (caller: Caller, id: number, changes: Partial<CreateCharacteristicInput>) =>
      updateCharacteristic(deps, core)(caller, { characteristic_id: id, changes }) as Characteristic,
    remove: (caller: Caller, id: number) => deleteCharacteristic(deps)(caller, { characteristic_id: id }),
    get: (caller: Caller, id: number) =>
      getCharacteristic(deps)(caller, { characteristic_id: id }) as Characteristic,
    list: (caller: Caller) =>
      (listCharacteristics(deps)(caller, {}) as Characteristic[]).map(({ code }) => code),
  }
}

const refusal = (work: () => unknown): ContractError => {
  try {
    work()
  } catch (error) {
    if (error instanceof ContractError) return error
    throw error
  }
  throw new Error('it was allowed')
}

test('a new characteristic has the defaults of the trade, and is in its baseline phase', () => {
  const { create, get } = station()
  const made = create(admin)
  expect(made).toMatchObject({
    decimals: 3,
    baseline_subgroups: 25,
    rules: { preset: 'default' },
    lsl: null,
    client_id: null,
    phase: 'baseline',
    subgroups: 0,
    limits_revision: null,
    created_at: '2026-01-05T06:00:01.000Z',
  })
  expect(get(admin, made.id)).toEqual(made)
})

test('every fault between the fields is told at once, not the first', () => {
  const { create } = station()
  const error = refusal(() =>
    create(admin, {
      subgroup_size: 1,
      lsl: 10,
      usl: 9,
      target: 11,
      plausible_min: 9.5,
      plausible_max: 9.2,
      sigma_method: 'mssd',
    }),
  )
  expect(error.code).toBe('VALIDATION_ERROR')
  expect(error.details.map(({ field, constraint }) => `${field} ${constraint}`)).toEqual([
    'subgroup_size must be 2 to 100 on an xbar_r chart',
    'lsl must be < usl (9)',
    'target must be <= usl (9)',
    'plausible_min must be < plausible_max (9.2)',
    'plausible_min must be <= usl (9)',
    'lsl must be <= plausible_max (9.2)',
    'target must be <= plausible_max (9.2)',
    'sigma_method must be one of range, deviation, pooled on an xbar_r chart',
  ])
})

test('a target on the specification limit and a plausible range that touches it are right', () => {
  const { create } = station()
  expect(create(admin, { lsl: 0, target: 0, usl: 5, plausible_min: 0, plausible_max: 5 }).target).toBe(0)
})

test('an individuals chart takes one value a subgroup', () => {
  const { create } = station()
  expect(refusal(() => create(admin, { chart_type: 'i_mr' })).details[0]?.constraint).toBe(
    'must be 1 on an i_mr chart',
  )
  expect(create(admin, { chart_type: 'i_mr', subgroup_size: 1, sigma_method: 'mssd' }).sigma_method).toBe(
    'mssd',
  )
})

test('a rule that is chosen twice, or with a parameter that it does not have, is refused', () => {
  const { create } = station()
  const { details } = refusal(() =>
    create(admin, {
      rules: [
        { rule_id: 5, enabled: true, params: { count: 4, window: 3 } },
        { rule_id: 2, enabled: true, params: { sigma: 2 } },
        { rule_id: 2, enabled: false },
        { rule_id: 2, enabled: true, chart: 'dispersion' },
      ],
    }),
  )
  expect(details.map(({ field, constraint }) => `${field} ${constraint}`)).toEqual([
    'rules.0.params.count must be <= window (3)',
    'rules.1.params.sigma rule 2 has no sigma',
    'rules.2 rule 2 is already chosen for the location chart',
  ])
})

test('a code is taken while its characteristic lives, and free again when that is deleted', () => {
  const { create, remove, get } = station()
  const first = create(admin)
  expect(refusal(() => create(admin)).code).toBe('CONFLICT')
  remove(admin, first.id)
  expect(create(admin).id).not.toBe(first.id)
  expect(refusal(() => get(admin, first.id)).code).toBe('NOT_FOUND')
})

test('a rename does not collide with itself, but with another', () => {
  const { create, update } = station()
  const first = create(admin)
  create(admin, { code: 'BORE' })
  expect(update(admin, first.id, { code: 'RING', name: 'Ring inside' }).name).toBe('Ring inside')
  expect(refusal(() => update(admin, first.id, { code: 'BORE' })).code).toBe('CONFLICT')
})

test('null clears a field, what is left out stays, and the fields are checked together', () => {
  const { create, update } = station()
  const { id } = create(admin, { lsl: 1, usl: 2 })
  expect(update(admin, id, { lsl: null })).toMatchObject({ lsl: null, usl: 2 })
  expect(refusal(() => update(admin, id, { lsl: 3 })).details).toEqual([
    { field: 'lsl', value: 3, constraint: 'must be < usl (2)' },
  ])
})

test('once subgroups are stored the chart type and the subgroup size stay, the rest may change', () => {
  const { db, create, update } = station()
  const { id } = create(admin)
  expect(update(admin, id, { subgroup_size: 4 }).subgroup_size).toBe(4)
  addToTally(db, id, 1)
  const error = refusal(() => update(admin, id, { subgroup_size: 3, chart_type: 'xbar_s' }))
  expect(error.code).toBe('UNPROCESSABLE_ENTITY')
  expect(error.details.map(({ field }) => field)).toEqual(['chart_type', 'subgroup_size'])
  expect(update(admin, id, { subgroup_size: 4, usl: 9 })).toMatchObject({ usl: 9, subgroups: 1 })
})

test('another client neither sees a characteristic nor learns that it exists', () => {
  const { create, get, list, update, remove } = station()
  const acme = create(admin, { client_id: 'ACME' })
  create(admin, { code: 'SHARED' })
  const foreign = userCaller('LEADER_DATACONFIG', 'BOLT')
  expect(list(foreign)).toEqual(['SHARED'])
  expect(list(userCaller('OPERATOR_DATAENTRY', null))).toEqual(['SHARED'])
  expect(list(userCaller('OPERATOR_DATAENTRY', 'ACME'))).toEqual(['RING', 'SHARED'])
  expect(list(userCaller('POWERUSER', 'BOLT'))).toEqual(['RING', 'SHARED'])
  for (const work of [
    () => get(foreign, acme.id),
    () => update(foreign, acme.id, { name: 'x' }),
    () => remove(foreign, acme.id),
  ]) {
    expect(refusal(work)).toMatchObject({
      code: 'NOT_FOUND',
      message: `There is no characteristic ${acme.id}.`,
    })
  }
})

test('a leader sets up for the own client only, and does not change what all share', () => {
  const { create, update } = station()
  const leader = userCaller('LEADER_DATACONFIG', 'ACME')
  expect(create(leader).client_id).toBe('ACME')
  expect(refusal(() => create(leader, { code: 'A', client_id: 'BOLT' })).code).toBe('FORBIDDEN')
  expect(refusal(() => create(leader, { code: 'A', client_id: null })).code).toBe('FORBIDDEN')
  const shared = create(admin, { code: 'SHARED' })
  expect(refusal(() => update(leader, shared.id, { name: 'mine' })).code).toBe('FORBIDDEN')
  const moved = create(leader, { code: 'B' })
  expect(refusal(() => update(leader, moved.id, { client_id: 'BOLT' })).code).toBe('FORBIDDEN')
})

test('a key sees the characteristics that it was made for', () => {
  const { create, get, list } = station()
  const one = create(admin)
  const other = create(admin, { code: 'OTHER' })
  const key = keyCaller([one.id])
  expect(list(key)).toEqual(['RING'])
  expect(get(key, one.id).code).toBe('RING')
  expect(refusal(() => get(key, other.id)).code).toBe('FORBIDDEN')
})

test('each change is one audit entry with before and after; one that changes nothing is none', async () => {
  const { db, told, create, update, remove } = station()
  const { id } = create(admin, { usl: 9 })
  update(admin, id, { usl: 8, name: 'Ring' })
  update(admin, id, { usl: 8 })
  refusal(() => create(admin))
  remove(admin, id)
  const entries = auditEntriesAfter(db, 0, 10)
  expect(entries.map(({ operation, recordId }) => [operation, recordId])).toEqual([
    ['characteristic.create', String(id)],
    ['characteristic.update', String(id)],
    ['characteristic.delete', String(id)],
  ])
  const usl = (text: string | null | undefined): unknown => JSON.parse(text ?? 'null')?.usl
  expect([usl(entries[1]?.before), usl(entries[1]?.after), usl(entries[2]?.before)]).toEqual([9, 8, 8])
  expect(told).toEqual([
    [id, 'created'],
    [id, 'updated'],
    [id, 'deleted'],
  ])
  expect(await verifyAudit(db, { digestOfSamples: digestsOfSamples(db) })).toMatchObject({
    valid: true,
    entries: 3,
  })
})
