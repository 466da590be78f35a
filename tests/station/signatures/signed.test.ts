import { expect, test } from 'vitest'
import type { Caller } from '../../../src/contract/caller.ts'
import { defaultSettings, signable } from '../../../src/contract/settings.ts'
import { stationCaller } from '../../../src/station/actor.ts'
import { connectionOf } from '../../../src/storage/connection.ts'
import { auditEntriesAfter } from '../../../src/storage/queries/auditEntries.ts'
import { testOrigin } from '../../support/callers.ts'
import { testStation } from '../../support/testStation.ts'

const password = 'grey otter on the lathe'
const revision = { method: 'given' as const, center_line: 10, sigma: 1 }

/** A station that asks for every signature, with Ana, who may give them. */
const signingStation = async () => {
  const bench = testStation()
  const { handlers } = bench.station
  const ana = await handlers['setup.create'](stationCaller, {
    username: 'ana',
    password,
    full_name: 'Ana Berg',
  })
  const caller: Caller = {
    kind: 'user',
    origin: testOrigin,
    userId: ana.user_id,
    username: 'ana',
    role: 'ADMIN',
    clientId: null,
  }
  const id = await bench.create()
  await handlers['settings.update'](stationCaller, { signed_operations: [...signable] })
  const entries = () => auditEntriesAfter(bench.db, 0, 100)
  return { ...bench, handlers, caller, id, entries }
}

test('limits are signed with name, time and meaning, which the audit entry holds in the same transaction', async () => {
  const { handlers, caller, id, entries } = await signingStation()
  const made = await handlers['limits.revise'](caller, {
    characteristic_id: id,
    revision,
    signature: { password, meaning: 'approval' },
  })
  const signature = {
    full_name: 'Ana Berg',
    username: 'ana',
    meaning: 'approval',
    signed_at: made.created_at,
  }
  expect(made.signature).toEqual(signature)
  const [listed] = await handlers['limits.list'](caller, { characteristic_id: id })
  expect(listed?.signature).toEqual(signature)
  const entry = entries().at(-1)
  expect(JSON.parse(entry?.after ?? '')).toMatchObject({ revision: 1, signature })
  expect(JSON.stringify(entries())).not.toContain(password)
})

test.each([
  ['no signature', undefined, 'signature'],
  ['a wrong password', { password: 'not this one at all', meaning: 'review' as const }, 'signature.password'],
])('%s changes nothing and is told at its field', async (_what, signature, field) => {
  const { handlers, caller, id, entries } = await signingStation()
  const before = entries().length
  const refused = handlers['limits.revise'](caller, { characteristic_id: id, revision, signature })
  await expect(refused).rejects.toMatchObject({
    code: 'UNPROCESSABLE_ENTITY',
    details: [{ field }],
  })
  expect(await handlers['limits.list'](caller, { characteristic_id: id })).toEqual([])
  expect(entries().length).toBe(before)
})

// Would catch new limits as a way around the signature under an exclusion.
test('subgroups that a baseline leaves out need the signature of an exclusion', async () => {
  const { handlers, caller, id, send } = await signingStation()
  const ids: number[] = []
  for (let i = 0; i < 30; i++) ids.push((await send(id, [10 + (i % 3)])).sample_id)
  await handlers['settings.update'](stationCaller, { signed_operations: ['sample.exclude'] })
  const sample_id = ids[3] ?? 0
  const baseline = { method: 'baseline' as const, exclude: [{ sample_id, reason: 'Chip in the gauge' }] }
  const at = { characteristic_id: id, revision: baseline }
  const excluded = async () =>
    (await handlers['sample.get'](caller, { characteristic_id: id, sample_id })).excluded
  await expect((async () => handlers['limits.revise'](caller, at))()).rejects.toMatchObject({
    code: 'UNPROCESSABLE_ENTITY',
    details: [{ field: 'signature' }],
  })
  expect(await excluded()).toBe(false)
  const signature = { password, meaning: 'approval' as const }
  const made = await handlers['limits.revise'](caller, { ...at, signature })
  expect(made.signature).toMatchObject({ username: 'ana', meaning: 'approval' })
  expect(await excluded()).toBe(true)
  // Without anything left out, only new limits are made, which nobody asked a signature for.
  const plain = { characteristic_id: id, revision: { method: 'baseline' as const } }
  expect((await handlers['limits.revise'](caller, plain)).signature).toBeNull()
})

test('a program cannot sign, whatever its key may do', async () => {
  const { handlers, id } = await signingStation()
  const program: Caller = { kind: 'master', origin: testOrigin }
  await expect(
    handlers['limits.revise'](program, {
      characteristic_id: id,
      revision,
      signature: { password, meaning: 'review' },
    }),
  ).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

test('what happens to a subgroup is signed, and stands beside it in the order of time', async () => {
  const { handlers, caller, id, send } = await signingStation()
  const { sample_id } = await send(id, [10])
  const signature = { password, meaning: 'responsibility' as const }
  const at = { characteristic_id: id, sample_id, signature }
  await handlers['sample.exclude'](caller, { ...at, reason: 'Chip in the gauge' })
  await handlers['sample.include'](caller, { ...at, reason: 'It was no chip' })
  const { signatures } = await handlers['sample.correct'](caller, {
    ...at,
    reason: 'Misread',
    changes: { measurements: [10.5] },
  })
  expect(signatures.map(({ operation, full_name }) => [operation, full_name])).toEqual([
    ['sample.correct', 'Ana Berg'],
    ['sample.include', 'Ana Berg'],
    ['sample.exclude', 'Ana Berg'],
  ])
})

test('a signature can neither be taken off nor put under something else', async () => {
  const { db, handlers, caller, id } = await signingStation()
  await handlers['limits.revise'](caller, {
    characteristic_id: id,
    revision,
    signature: { password, meaning: 'approval' },
  })
  const connection = connectionOf(db)
  expect(() => connection.exec('DELETE FROM signature')).toThrow('a signature stays')
  expect(() => connection.exec("UPDATE signature SET record_id = '2/1'")).toThrow('a signature stays')
})

test('where nothing is asked for, a change goes without; the first baseline freezes unsigned by itself', async () => {
  const { handlers, caller, id, send } = await signingStation()
  await handlers['settings.update'](stationCaller, { signed_operations: defaultSettings.signed_operations })
  const made = await handlers['limits.revise'](caller, { characteristic_id: id, revision })
  expect(made.signature).toBeNull()
  await handlers['settings.update'](stationCaller, { signed_operations: [...signable] })
  const other = (
    await handlers['characteristic.create'](stationCaller, {
      code: 'C2',
      name: 'Bore',
      chart_type: 'i_mr',
      subgroup_size: 1,
      baseline_subgroups: 5,
    })
  ).id
  for (let i = 0; i < 6; i++) await send(other, [10 + (i % 3)])
  const [frozen] = await handlers['limits.list'](caller, { characteristic_id: other })
  expect(frozen).toMatchObject({ revision: 1, signature: null })
})

test('limits that follow from new settings are signed too, though the settings alone need no signature', async () => {
  const { handlers, caller } = await signingStation()
  const { id } = await handlers['characteristic.create'](stationCaller, {
    code: 'PC',
    name: 'Bore',
    chart_type: 'precontrol',
    subgroup_size: 1,
    lsl: 9,
    usl: 11,
  })
  const change = (changes: object, signed: object = {}) =>
    Promise.resolve().then(() =>
      handlers['characteristic.update'](caller, { characteristic_id: id, changes, ...signed }),
    )
  await handlers['sample.submit'](stationCaller, { characteristic_id: id, measurements: [10] })
  await expect(change({ name: 'Main bore' })).resolves.toMatchObject({ name: 'Main bore' })
  await expect(change({ usl: 15 })).rejects.toMatchObject({
    code: 'UNPROCESSABLE_ENTITY',
    details: [{ field: 'signature' }],
  })
  expect(await handlers['limits.list'](caller, { characteristic_id: id })).toHaveLength(1)
  await change({ usl: 15 }, { signature: { password, meaning: 'responsibility' } })
  const revisions = await handlers['limits.list'](caller, { characteristic_id: id })
  expect(revisions.at(-1)).toMatchObject({ revision: 2, signature: { meaning: 'responsibility' } })
})
